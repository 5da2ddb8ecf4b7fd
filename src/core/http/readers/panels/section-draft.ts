/** The exchange that a network panel shows, from its facts and lists. */
import type { Exchange, Field, Span } from '../../exchange.ts';
import { sideOf } from '../message/field-names.ts';
import { sided } from '../message/header-block.ts';
import { bodyBetween, makeRequest, makeResponse } from '../message/message.ts';
import { defined } from '../paste/part.ts';
import type { Paste } from '../paste/paste.ts';
import type { Facts } from './section-facts.ts';

/** One exchange while its lines come in. */
export class Draft {
  readonly facts: Facts = {};
  readonly sent: Field[] = [];
  readonly got: Field[] = [];
  /** Fields below the facts, without a heading that tells their side. */
  readonly loose: Field[] = [];
  readonly content: { request?: [number, number]; response?: [number, number] } = {};
  readonly reach: { sent?: Span; got?: Span } = {};
  provisional = false;
  headed = false;

  touch(side: 'sent' | 'got', span: Span): void {
    const before = this.reach[side] ?? span;
    this.reach[side] = { start: Math.min(before.start, span.start), end: Math.max(before.end, span.end) };
  }
}

/** Whether enough is told to be an exchange. */
export function isTold({ facts, sent, got, headed }: Draft): boolean {
  if (facts.status && (facts.url || facts.labelled)) return true;
  return (headed && sent.length + got.length > 0) || (facts.url !== undefined && (facts.labelled ?? false));
}

/** Loose fields go to the side that their names tell. */
function sortLoose(draft: Draft): void {
  const { loose, sent, got } = draft;
  if (loose.length === 0) return;
  const { request, response } = sided(
    loose,
    loose.map((field) => sideOf(field.name)),
  );
  sent.push(...request);
  got.push(...response);
  for (const field of request) draft.touch('sent', field.span);
  for (const field of response) draft.touch('got', field.span);
}

/** The exchange of a draft that is complete. Loose fields find their side, and a target gets the host of the fields. */
export function draftedExchange(paste: Paste, draft: Draft): Exchange {
  sortLoose(draft);
  const { facts, sent, got, content, reach } = draft;
  const asked = sent.length > 0 || facts.url || facts.target || facts.method;
  const answered = got.length > 0 || facts.status;
  const body = (range: [number, number] | undefined) => range && bodyBetween(paste, ...range);
  const url = facts.url?.text;
  const host = sent.find((field) => /^(?:host|:authority)$/i.test(field.name));
  const line =
    facts.target && !url
      ? { method: '', target: facts.target.text, version: '', targetSpan: facts.target.span }
      : undefined;
  const request = asked
    ? makeRequest({
        ...(line ? { line, at: 0 } : {}),
        method: facts.method,
        url,
        urlSpan: facts.url?.span,
        fields: sent,
        body: body(content.request),
        span: reach.sent ?? reach.got ?? { start: 0, end: 0 },
        complete: sent.length > 0 && !draft.provisional,
      })
    : undefined;
  const response = answered
    ? makeResponse({
        fields: got,
        body: body(content.response),
        span: reach.got ?? reach.sent ?? { start: 0, end: 0 },
        complete: got.length > 0,
      })
    : undefined;
  const stated = facts.status ? { status: Number(facts.status.text), statusSpan: facts.status.span } : {};
  const version = request?.version === '' ? undefined : (facts.version ?? request?.version);
  return defined({
    request: request && defined({ ...request, version: host && facts.version ? facts.version : version }),
    response:
      response &&
      defined({
        ...response,
        ...stated,
        reason: facts.reason ?? response.reason,
        version: facts.version ?? response.version,
      }),
  });
}
