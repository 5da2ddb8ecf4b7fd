/**
 * A diagnosis as plain data: what the command line prints as JSON, and what a page draws. Values of the paste are masked;
 * offsets are UTF-16 units of the paste as it was given.
 */
import { type PlainChallenge, plainChallenge } from '../../http/challenge/index.ts';
import { type Exchange, type Format, fieldsNamed } from '../../http/exchange.ts';
import { type Masked, mask } from '../../masking/mask.ts';
import type { Diagnosis } from '../diagnose.ts';
import type { RankedCause } from '../order/rank.ts';

export interface ReportExchange {
  readonly status: number | null;
  readonly reason: string | null;
  readonly method: string | null;
  readonly url: string | null;
  readonly server: string | null;
  readonly challenges: readonly PlainChallenge[];
  readonly problems: readonly { code: string; level: 'error' | 'warning'; start: number; end: number }[];
}

interface ReportEvidence {
  readonly symptom: string;
  readonly exchange: number | null;
  readonly start: number;
  readonly end: number;
}

export interface Report {
  readonly format: Format;
  readonly exchanges: readonly ReportExchange[];
  /** Index of the exchange whose refusal is the matter. */
  readonly failing: number | null;
  readonly symptoms: readonly { id: string; exchange: number | null; start: number; end: number }[];
  readonly causes: readonly {
    id: string;
    aliases: readonly string[];
    url: string;
    strength: 'proved' | 'suggested';
    evidence: readonly ReportEvidence[];
  }[];
  readonly excluded: readonly { id: string; why: string }[];
  /** Id of the tree's question that separates the causes left. */
  readonly next: string | null;
  readonly masked: string;
}

interface ReportedCause extends RankedCause {
  readonly url: string;
  readonly aliases: readonly string[];
}

/**
 * @param words of a symptom, by id: says why a cause is excluded.
 * @param masked the paste masked, where it is known already.
 */
export function reportOf(
  diagnosis: Diagnosis<ReportedCause>,
  words: (symptom: string) => string,
  masked: Masked = mask(diagnosis.reading.text),
): Report {
  const { reading, input, symptoms, causes, excluded, next } = diagnosis;
  const hide = (part: string) => mask(part, masked.ledger).text;
  return {
    format: reading.format,
    exchanges: reading.exchanges.map((exchange, index) => ({
      ...headOf(exchange, hide),
      challenges: (input.challenges[index] ?? []).map(({ challenge }) =>
        maskedChallenge(plainChallenge(challenge), hide),
      ),
      problems: (input.problems[index] ?? []).map(({ code, level, start, end }) => ({ code, level, start, end })),
    })),
    failing: input.failing,
    symptoms: symptoms.map(({ symptom, exchange, span }) => ({ id: symptom, exchange, ...span })),
    causes: causes.map(({ cause, strength, evidence }) => ({
      id: cause.id,
      aliases: cause.aliases,
      url: cause.url,
      strength,
      evidence: evidence.map(({ symptom, exchange, span }) => ({ symptom, exchange, ...span })),
    })),
    excluded: excluded.map(({ cause, by }) => ({ id: cause.id, why: words(by) })),
    next,
    masked: masked.text,
  };
}

function headOf({ request, response }: Exchange, hide: (part: string) => string) {
  const server = fieldsNamed(response, 'server')[0]?.value;
  return {
    status: response?.status ?? null,
    reason: response?.reason ?? null,
    method: request?.method ?? null,
    url: request?.url === undefined ? null : hide(request.url),
    server: server ?? null,
  };
}

/** Challenges hold no credentials of the client, but an error text may repeat one, and a token68 of NTLM names hosts. */
function maskedChallenge(given: PlainChallenge, hide: (part: string) => string): PlainChallenge {
  const params: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(given.params)) params[name] = hide(value);
  const challenge = { ...given, params };
  if (challenge.token68 === null) return challenge;
  const shown = hide(`WWW-Authenticate: ${challenge.scheme} ${challenge.token68}`).split(' ').at(-1) ?? '';
  return { ...challenge, token68: shown };
}
