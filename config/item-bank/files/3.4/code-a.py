limit = 20

def digit_sum(n):
    total = 0
    while n > 0:
        total = total + n % 10
        n = n // 10
    return total

count = 0
for n in range(1, limit + 1):
    if digit_sum(n) % 7 == 0:
        count = count + 1
print(count)
