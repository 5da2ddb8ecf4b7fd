/** What a diagnosis says of a failure that no login explains: each number's page in a few words, with first checks. */
import { NUMBER_PARTS, partOfNumber, type StatusWords } from '../core/diagnosis/numbers/number-pages.ts';
import { roles } from '../core/roles.ts';
import type { Catalog, Code } from './catalog.ts';
import type { Variant } from './variants.ts';

/** The pages of all failing statuses and of vendors' numbers, in the parts that `partOfNumber` tells. */
export function statusWords({ codes, variants }: Catalog): readonly (readonly StatusWords[])[] {
  const all = [...codes.filter(({ id }) => Number(id) >= 400).map(ofCode), ...variants.map(ofVariant)];
  return Array.from({ length: NUMBER_PARTS }, (_, part) => all.filter(({ number }) => partOfNumber(number) === part));
}

function ofCode({ id, url, title, answer, body }: Code): StatusWords {
  return { number: id, url, title, answer, roles: rolesIn(body) };
}

function ofVariant({ code, vendor, url, title, answer, check, fix, seen }: Variant): StatusWords {
  const first = check ?? fix[0];
  const onlyInLog = seen === 'log' || undefined;
  return {
    number: code,
    vendor,
    url,
    onlyInLog,
    title,
    answer,
    check: first && { do: first.do, run: first.run },
    roles: [],
  };
}

/** The first paragraph below each role's heading, links as their words. */
function rolesIn(body: string): (readonly [string, string])[] {
  return roles.flatMap(({ id, does }) => {
    const [, below = ''] = body.split(new RegExp(`^#+ If you ${does}\\s*$`, 'm'));
    const paragraph = below.trim().split(/\n\s*\n|\n(?=#|\||```|- )/, 1)[0] ?? '';
    const text = paragraph
      .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/:$/, '.');
    return text === '' || /^(?:[#|<*-]|```|\d+\.)/.test(text) ? [] : [[id, text] as const];
  });
}
