/** Entities of HTML and XML: `&lt;` for `<`. */
import type { Edit } from './cut.ts';

const ENTITY = /&(?:lt|gt|quot|amp|apos|rsquo|#34|#39|#x27|#x22|#8217);/g;
const MEANING: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
  '&rsquo;': '’',
  '&#8217;': '’',
  '&amp;': '&',
};

/** An edit for each entity of `text`, which stands at `start`. */
export function entitiesIn(text: string, start = 0): Edit[] {
  return Array.from(text.matchAll(ENTITY), ({ 0: entity, index }) => ({
    start: start + index,
    end: start + index + entity.length,
    text: MEANING[entity] ?? entity,
  }));
}
