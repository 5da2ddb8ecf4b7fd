/**
 * Lays a tree out in columns, from the top left: questions by how many answers lead to them, so that it can be drawn.
 * No units but px.
 */
import { findQuestion, type Question, type Tree, UNSURE } from './tree.ts';

export interface Box {
  readonly question: string;
  readonly x: number;
  readonly y: number;
  /** How many of its answers are ends. */
  readonly ends: number;
}

export interface Line {
  readonly from: string;
  readonly to: string;
  /** The answers that take this way. */
  readonly answers: readonly string[];
  readonly path: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly box: { readonly width: number; readonly height: number };
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const size = { width: 160, height: 44, gapX: 32, gapY: 12 };

/** A column is the longest way to the question, so that every line runs to the right. Expects a tree without faults. */
export function draw(tree: Tree): Drawing {
  const column = columns(tree);
  const byColumn = Map.groupBy(tree.questions, ({ id }) => column.get(id) ?? 0);
  const tops = new Map<string, number>();
  const boxes = [...byColumn.keys()]
    .sort((a, b) => a - b)
    .flatMap((depth) => {
      let free = 0;
      return besideParents(byColumn.get(depth) ?? [], tree, tops).map(({ question, beside }): Box => {
        const y = Math.max(free, Math.round(beside));
        free = y + size.height + size.gapY;
        tops.set(question.id, y);
        return {
          question: question.id,
          x: depth * (size.width + size.gapX),
          y,
          ends: [...question.options, question.unsure].filter(({ end }) => end).length,
        };
      });
    });
  return {
    width: byColumn.size * (size.width + size.gapX) - size.gapX,
    height: Math.max(...boxes.map(({ y }) => y)) + size.height,
    box: size,
    boxes,
    lines: lines(tree, new Map(boxes.map((box) => [box.question, box]))),
  };
}

/**
 * The questions of a column in the order of the questions that lead to them, so that few lines cross, each with the
 * height of those.
 */
function besideParents(questions: readonly Question[], tree: Tree, tops: ReadonlyMap<string, number>) {
  const beside = ({ id }: Question) => {
    const parents = tree.questions.filter(({ options, unsure }) => [...options, unsure].some(({ go }) => go === id));
    const heights = parents.flatMap((parent) => tops.get(parent.id) ?? []);
    return heights.reduce((sum, one) => sum + one, 0) / (heights.length || 1);
  };
  return questions.map((question) => ({ question, beside: beside(question) })).sort((a, b) => a.beside - b.beside);
}

function columns(tree: Tree): Map<string, number> {
  const column = new Map<string, number>();
  const visit = (id: string, depth: number) => {
    if ((column.get(id) ?? -1) >= depth) return;
    column.set(id, depth);
    const question = findQuestion(tree, id);
    for (const { go } of question ? [...question.options, question.unsure] : []) if (go) visit(go, depth + 1);
  };
  visit(tree.start, 0);
  return column;
}

function lines(tree: Tree, boxes: ReadonlyMap<string, Box>): Line[] {
  return tree.questions.flatMap((question) => {
    const answers = [...question.options, { ...question.unsure, symptom: UNSURE }].filter(({ go }) => go);
    return [...Map.groupBy(answers, ({ go }) => go ?? '')].flatMap(([to, taken]): Line[] => {
      const [a, b] = [boxes.get(question.id), boxes.get(to)];
      if (!a || !b) return [];
      const [x1, y1, x2, y2] = [a.x + size.width, a.y + size.height / 2, b.x, b.y + size.height / 2];
      const bend = x1 + size.gapX / 2;
      const path = `M${x1} ${y1}C${bend} ${y1} ${x2 - size.gapX / 2} ${y2} ${x2} ${y2}`;
      return [{ from: question.id, to, answers: taken.map(({ symptom }) => symptom), path }];
    });
  });
}
