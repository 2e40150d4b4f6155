goal = 500

savings = 0
months = 0
while savings < goal:
    interest = savings * 2 // 100
    savings = savings + interest + 40
    months = months + 1
print(months)
