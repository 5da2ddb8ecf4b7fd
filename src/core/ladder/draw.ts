/** Draws a ladder: the shapes of an SVG, for a page that is built and for one that is drawn in the browser. */
import type { Ladder, Rung } from './ladder.ts';

/** One element of the drawing. Text is text, whatever it holds. */
export interface Shape {
  readonly name: 'path' | 'text';
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Narrow enough to be shown whole on a phone, a little smaller. */
  readonly isNarrow: boolean;
  /** The whole in words. */
  readonly label: string;
  readonly shapes: readonly Shape[];
}

const size = { edge: 40, lane: 270, narrow: 195, head: 34, rung: 56, letter: 7.3 };

export function drawLadder({ lanes, rungs }: Ladder): Drawing {
  const gap = lanes.length > 2 ? size.narrow : size.lane;
  const x = (lane: number) => size.edge + lane * gap;
  const last = cut(lanes.at(-1) ?? '', gap - 12);
  const width = Math.ceil(x(lanes.length - 1) + Math.max(size.edge, (last.length * size.letter) / 2 + 6));
  const height = size.head + rungs.length * size.rung + 8;
  const heads = lanes.map((lane, index) => label(cut(lane, gap - 12), x(index), 18));
  const poles = lanes.map((_, index) => line(`M${x(index)} ${size.head - 8}V${height}`, 'pole'));
  return {
    width,
    height,
    isNarrow: lanes.length <= 2,
    label: rungs.map(({ words }) => words).join(' '),
    shapes: [...heads, ...poles, ...rungs.flatMap((rung, index) => drawRung(rung, index, x))],
  };
}

function drawRung(rung: Rung, index: number, x: (lane: number) => number): Shape[] {
  const top = size.head + index * size.rung + 15;
  const [left, right] = [x(0), x(rung.to)];
  const middle = (left + right) / 2;
  const room = right - left - 16;
  const heavy = rung.kind === 'failing';
  const note = heavy || rung.kind === 'refused' ? ' ✕' : rung.kind === 'normal refusal' ? ' (normal)' : '';
  return [
    line(`M${left} ${top}H${right}m-8 -4l8 4l-8 4`, 'line'),
    label(cut(rung.asked, room), middle, top - 4),
    line(`M${right} ${top + 25}H${left}m8 -4l-8 4l8 4`, heavy ? 'heavy' : 'line'),
    label(`${cut(rung.answered, room - note.length * size.letter)}${note}`, middle, top + 21, heavy),
  ];
}

function line(d: string, name: string): Shape {
  return { name: 'path', attributes: { d, class: name } };
}

function label(text: string, x: number, y: number, heavy = false): Shape {
  return {
    name: 'text',
    attributes: { x: String(x), y: String(y), 'text-anchor': 'middle', ...(heavy ? { class: 'heavy' } : {}) },
    text,
  };
}

/** As much of a text as fits, in letters of one width. */
function cut(text: string, room: number): string {
  const most = Math.max(4, Math.floor(room / size.letter));
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
