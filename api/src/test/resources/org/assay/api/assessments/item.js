// Shows an item as the learner's page does, answers it, and tells what came of it: arguments are the challenge and, in a list, a right answer, both as JSON.
const [challenge, [right]] = [JSON.parse(arguments[0]), JSON.parse(arguments[1])];
const done = arguments[2];
import('/learn/challenge.js').then(async ({ question, answering }) => {
  const answer = answering(challenge);
  const main = document.getElementById('main');
  main.replaceChildren(...question({ ...challenge, simulator: undefined }).flat().filter(Boolean), answer.element);
  answer.set(right);
  const pictures = [...main.querySelectorAll('img')];
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
  const result = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'], iframes: false });
  done(JSON.stringify({
    value: answer.value(),
    violations: result.violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html).join(' | ')}`),
    broken: pictures.filter((picture) => !picture.naturalWidth).map((picture) => picture.src),
  }));
}).catch((failure) => done(JSON.stringify({ failure: String(failure) })));
