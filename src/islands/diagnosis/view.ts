/** What the page shows of a diagnosis: small, whatever the size of the paste, since it crosses from the worker. */

import type { FailureNumber } from '../../core/diagnosis/numbers/failure-number.ts';
import type { StatusWords } from '../../core/diagnosis/numbers/number-pages.ts';
import type { AuthorPlace } from '../../core/diagnosis/result/author.ts';
import type { Piece } from '../../core/diagnosis/result/excerpt.ts';
import type { Outcome } from '../../core/diagnosis/result/outcome.ts';
import type { Quote } from '../../core/diagnosis/result/quote.ts';
import type { Report } from '../../core/diagnosis/result/report.ts';
import type { Ladder } from '../../core/ladder/ladder.ts';

export interface Ask {
  /** What was pasted, or the file that was opened. */
  readonly source: string | Blob;
  readonly role: string;
  /** Names of products as the person gave them, with commas between. */
  readonly products: string;
  /** Symptoms that the person stated. */
  readonly answers: readonly string[];
  /** Index of the exchange that they ask about, where several failed. */
  readonly chosen?: number | undefined;
}

/** How far a large file has been read. */
export interface Progress {
  readonly step: 'reading' | 'finding' | 'masking';
  /** From 0 to 1. */
  readonly done: number;
}

export interface Failure {
  readonly exchange: number;
  readonly words: string;
  /** Whom it asked, where calls of the paste asked several. */
  readonly host: string | undefined;
  /** Milliseconds since 1970, where the paste tells. */
  readonly startedAt: number | undefined;
  readonly isShown: boolean;
}

export interface View {
  readonly outcome: Outcome;
  /** Of the failing response. */
  readonly status: number | null;
  readonly causes: readonly {
    readonly id: string;
    readonly url: string;
    readonly strength: 'proved' | 'suggested';
    /** Symptoms that speak for it. */
    readonly seen: readonly string[];
    /** Symptoms that speak for it because the person stated them. */
    readonly stated: readonly string[];
    /** Words that pastes with this cause often hold, where no symptom speaks for it. */
    readonly words: readonly string[];
  }[];
  /** Whether the paste ends too early. */
  readonly isCut: boolean;
  /** The calls that failed, where several did, masked. */
  readonly failures: { readonly calls: number; readonly failed: readonly Failure[] } | undefined;
  /** What the failure's number is, and the pages that explain it where no login does. */
  readonly failureNumber: FailureNumber | undefined;
  readonly pages: readonly StatusWords[];
  /** The JWT that was sent, masked; empty where none is shown. */
  readonly token: string;
  readonly excluded: Report['excluded'];
  readonly authors: readonly { readonly product: string; readonly place: AuthorPlace; readonly quote: Quote }[];
  readonly ladder: Ladder | undefined;
  /** The exchange whose challenges are explained. */
  readonly challenges: Report['exchanges'][number]['challenges'];
  readonly problems: readonly { readonly code: string; readonly level: 'error' | 'warning'; readonly quote: Quote }[];
  /** The open question, and its answers by symptom. */
  readonly next: string | null;
  readonly options: readonly string[];
  /** Every symptom seen. */
  readonly symptoms: readonly string[];
  readonly excerpt: readonly Piece[];
  /** The whole paste masked; a Blob where it is too large to be shown. */
  readonly masked: string | Blob;
  /** How many values were masked in it. */
  readonly maskedValues: number;
}
