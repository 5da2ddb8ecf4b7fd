/**
 * Masks the secrets of a paste, so that it can be shown and handed on.
 *
 * What a mask looks like stands in `form.ts`: `x` for each character, a number for each secret, everything that tells
 * what is wrong with a credential in its place. In particular
 * - the value of Basic becomes base64 of a masked user and password, of the same length;
 * - a JWT becomes a JWT of the same length whose telling claims stay;
 * - a token of a known kind keeps the prefix that names it (`ghp_`, `sk-ant-`, `$apr1$`);
 * - variables, empty values, `undefined` and placeholders stay: they are evidence;
 * - JSON stays JSON of the same shape, an HAR file an HAR file.
 *
 * The same text always gives the same masks, the same secret the same mask within a text, and masking a masked text
 * changes nothing. Time is linear in the text.
 */
import { applyEdits, type Edit } from './edits/edits.ts';
import { type Ledger, newLedger } from './edits/form.ts';
import { joinPasses } from './edits/passes.ts';
import { maskKnown } from './known/known.ts';
import { maskKnownLines } from './known/known-lines.ts';
import { scanText } from './text.ts';

/** A secret of the paste: where it stands in the original (UTF-16 units), and what took its place. */
export type Mask = Edit;

export interface Masked {
  readonly text: string;
  /** In order, none over another. */
  readonly masks: readonly Mask[];
  /** What has been masked: with it, a part of the text is masked as it is here. */
  readonly ledger: Ledger;
}

/**
 * A text up to this long is gone over again until nothing changes. Only noise needs it: scanners that disagree about
 * where a value ends may see another one in the masked text.
 */
const small = 262_144;
const mostPasses = 5;

/**
 * The text with its secrets masked. Never throws.
 *
 * @param ledger of a text masked before: a secret that it holds gets the same mask, any other a number of its own.
 */
export function mask(text: string, ledger: Ledger = newLedger(text)): Masked {
  let masks = maskOnce(text, ledger);
  let out = applyEdits(text, masks);
  for (let pass = 1; pass < mostPasses && masks.length > 0 && text.length <= small; pass++) {
    const more = maskOnce(out, newLedger(out));
    if (more.length === 0) break;
    masks = joinPasses(text, masks, more);
    out = applyEdits(text, masks);
  }
  ledger.next = Math.max(ledger.next, newLedger(out).next);
  return { text: out, masks, ledger };
}

function maskOnce(text: string, ledger: Ledger): Edit[] {
  return maskKnownLines(text, ledger, maskKnown(text, ledger, scanText(text, ledger, 0)));
}
