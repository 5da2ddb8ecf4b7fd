/** A paste out of a page's source, in which `<`, `>`, `"` and `&` are written as entities: `&lt; HTTP/1.1 401`. */
import type { Edit } from '../../cut.ts';
import { entitiesIn } from '../../entities.ts';
import type { Span } from '../../exchange.ts';

/** A mark of curl, a quoted value of a field, or JSON, written so. */
const ANY =
  /^(?:&gt;|&lt;) ?(?:HTTP\/\d|[A-Z]{3,10} \S)|(?:&quot;|&#34;)[A-Z]{3,10} \S{1,4000} HTTP\/\d|(?:user|request:|"?level"?:) (?:&quot;|&#34;)|^[ \t]{0,8}(?:(?:&gt;|&lt;) )?[\w-]{1,60}: [^\n"]{0,200}=(?:&quot;|&#34;)|^\s{0,200}\{\s{0,200}(?:&quot;|&#34;)/im;

/** Edits of the lines that are written so: those with no `<`, `>` or `"` of their own. */
export function entityEdits(text: string, lines: readonly Span[]): Edit[] {
  if (!text.includes('&') || !ANY.test(text)) return [];
  return lines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return /[<>"]/.test(line) ? [] : entitiesIn(line, start);
  });
}
