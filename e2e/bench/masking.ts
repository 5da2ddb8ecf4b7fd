/** How fast a HAR is masked, and diagnosed beside JSON.parse of it. */
import { loadCatalog } from '../../src/catalog/index.ts';
import { knowledgeOf } from '../../src/catalog/knowledge.ts';
import { diagnose } from '../../src/core/diagnosis/diagnose.ts';
import { readPaste } from '../../src/core/http/read.ts';
import { mask } from '../../src/core/masking/mask.ts';
import { mixedHar } from './har.ts';
import { median, medianOf, print, printLoad, timed } from './measure.ts';

/** The text as a file gives it: in one piece. */
const flat = (text: string) => Buffer.from(text).toString('latin1');

printLoad();
const small = flat(mixedHar(20_000_000));
const masking = medianOf(5, () => mask(small));
print('masking of a HAR of 20 MB', small.length / 1000 / masking, 'MB/s', 'at least 10');

const knowledge = knowledgeOf(loadCatalog());
const large = flat(mixedHar(100_000_000));
const first = diagnose(readPaste(large), knowledge);
console.log(`a HAR of 100 MB: ${first.reading.exchanges.length} exchanges, first cause ${first.causes[0]?.cause.id}`);
// Both in turn, so that a busy moment meets both.
const pairs = Array.from({ length: 5 }, () => ({
  parse: timed(() => JSON.parse(large)),
  own: timed(() => diagnose(readPaste(large), knowledge)),
}));
print('JSON.parse of it', median(pairs.map(({ parse }) => parse)), 'ms', 'for comparison');
print('diagnosis of it', median(pairs.map(({ own }) => own)), 'ms', 'masking apart');
print('diagnosis over JSON.parse', median(pairs.map(({ parse, own }) => own / parse)), '', 'at most 3.0');
printLoad();
