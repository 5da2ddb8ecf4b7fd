/** Strings of JSON: what they say, and where a place in it stands in the text. */

/** What a string says. `start` and `end` are those of its text between the quotes; a bad escape stands for itself. */
export function decodeString(text: string, start: number, end: number): string {
  const raw = text.slice(start, end);
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw.replace(
      /\\(?:u([0-9a-fA-F]{4})|([\s\S]))/g,
      (whole, hex: string | undefined, one: string | undefined) => {
        if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
        return named[one ?? ''] ?? (whole.length === 2 ? (one ?? '') : whole);
      },
    );
  }
}

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/** Gives, for places in a decoded string in rising order, the places in the text. */
export function offsetsInto(text: string, start: number, end: number): (decoded: number) => number {
  let raw = start;
  let at = 0;
  let slash = text.indexOf('\\', start);
  if (slash < 0 || slash > end) slash = end;
  return (decoded) => {
    while (at < decoded) {
      const plain = Math.min(slash - raw, decoded - at);
      raw += plain;
      at += plain;
      if (at >= decoded || raw >= end) break;
      raw += text.charCodeAt(raw + 1) === 117 && isHex(text, raw + 2) ? 6 : 2;
      at++;
      slash = text.indexOf('\\', raw);
      if (slash < 0 || slash > end) slash = end;
    }
    return Math.min(raw, end);
  };
}

function isHex(text: string, at: number): boolean {
  return /^[0-9a-fA-F]{4}$/.test(text.slice(at, at + 4));
}

/** A text as it stands between the quotes of a JSON string. */
export function encodeString(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}
