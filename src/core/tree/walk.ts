/** Every path through a tree, and what is wrong with its shape. */
import { type Answer, type End, findQuestion, type Onward, type Question, type Tree, UNSURE } from './tree.ts';

interface Walk {
  readonly answers: readonly Answer[];
  readonly end: End;
}

const ways = (question: Question): [string, Onward][] => [
  ...question.options.map((option): [string, Onward] => [option.symptom, option]),
  [UNSURE, question.unsure],
];

/** Every way from the start to an end. Ends at once where a question comes up twice (`faults` reports that). */
export function walks(tree: Tree): Walk[] {
  const found: Walk[] = [];
  const step = (question: Question | undefined, answers: readonly Answer[]) => {
    if (question === undefined || answers.some((given) => given.question === question.id)) return;
    for (const [answer, way] of ways(question)) {
      const next = [...answers, { question: question.id, answer }];
      if (way.end) found.push({ answers: next, end: way.end });
      else step(findQuestion(tree, way.go ?? ''), next);
    }
  };
  step(findQuestion(tree, tree.start), []);
  return found;
}

/** The causes that the ends of a tree name. */
export function causesAtEnds({ questions }: Pick<Tree, 'questions'>): Set<string> {
  return new Set(questions.flatMap((question) => ways(question).flatMap(([, { end }]) => end?.causes ?? [])));
}

/** What is wrong with the shape: dead ends, cycles, questions that nothing leads to, doubles, too long a way. */
export function faults(tree: Tree, longest: number): string[] {
  const found: string[] = [];
  const reached = new Set<string>();
  const ids = tree.questions.map((question) => question.id);
  for (const id of new Set(ids.filter((id, index) => ids.indexOf(id) !== index)))
    found.push(`question ${id} stands twice`);
  if (!findQuestion(tree, tree.start)) found.push(`start ${tree.start} is no question`);

  const visit = (question: Question, above: readonly string[]) => {
    if (above.includes(question.id)) {
      found.push(`cycle: ${[...above, question.id].join(' -> ')}`);
      return;
    }
    if (above.length >= longest)
      found.push(`${[...above, question.id].join(' -> ')} takes more than ${longest} answers`);
    if (above.length > tree.questions.length) return;
    reached.add(question.id);
    for (const [answer, way] of ways(question)) {
      if (way.end) continue;
      const next = findQuestion(tree, way.go ?? '');
      if (next) visit(next, [...above, question.id]);
      else found.push(`${question.id}: ${answer} leads to ${way.go}, which is no question`);
    }
  };
  const first = findQuestion(tree, tree.start);
  if (first) visit(first, []);

  for (const question of tree.questions) {
    if (!reached.has(question.id)) found.push(`question ${question.id} is reached by nothing`);
    const answers = question.options.map((option) => option.symptom);
    if (new Set(answers).size < answers.length) found.push(`question ${question.id} has the same answer twice`);
  }
  return [...new Set(found)];
}

/** The shortest way to a question, as answers; undefined where nothing leads to it. */
export function wayTo(tree: Tree, wanted: string): Answer[] | undefined {
  const waiting: { id: string; answers: Answer[] }[] = [{ id: tree.start, answers: [] }];
  const seen = new Set<string>();
  for (const { id, answers } of waiting) {
    if (id === wanted) return answers;
    const question = findQuestion(tree, id);
    if (seen.has(id) || !question) continue;
    seen.add(id);
    for (const [answer, { go }] of ways(question)) {
      if (go) waiting.push({ id: go, answers: [...answers, { question: id, answer }] });
    }
  }
  return undefined;
}
