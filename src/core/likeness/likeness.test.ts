import { describe, expect, it } from 'vitest';
import { mask } from '../masking/mask.ts';
import { learn } from './learn.ts';
import { chancesOf, featuresOf, tellingWords } from './likeness.ts';
import { packModel, unpackModel } from './pack.ts';
import { wordsOf } from './words.ts';

describe('wordsOf', () => {
  it.each([
    [
      'names with their parts',
      'withCredentials use_dpop_nonce',
      'withcredentials with credentials use_dpop_nonce use dpop nonce',
    ],
    ['a status, and no other number', 'HTTP/1.1 401, port 4010, 1.401', 'http 401 port'],
    ['no mask, no token and no key', 'Bearer xxx1xxxx eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'bearer'],
    ['each once', 'Token token TOKEN', 'token'],
  ])('%s', (_, text, words) => {
    expect([...wordsOf(text)].sort()).toEqual(words.split(' ').sort());
  });

  it('are the same for a text and its masked copy', () => {
    const text = 'curl -u bob:Tr0ub4dor https://example.com/?api_key=0123456789abcdef -H "X-Api-Key: q8w7e6r5t4"';
    expect(wordsOf(mask(mask(text).text).text)).toEqual(wordsOf(mask(text).text));
  });

  it('take the same time for a long text', () => {
    expect(wordsOf('word '.repeat(1_000_000)).size).toBe(1);
  });
});

const examples = Array.from({ length: 12 }, (_, at) => [
  { features: ['cookie', 'browser', `n${at}`], kinds: ['session'], weight: 1 },
  { features: ['bearer', 'jwt', `n${at}`], kinds: ['token'], weight: 1 },
]).flat();
const model = learn(examples, ['session', 'token']);

describe('learn', () => {
  it('finds the words that tell kinds apart', () => {
    const [session = 0, token = 0] = chancesOf(model, featuresOf(['cookie', 'unheard'], 'visitor', []));
    expect(session).toBeGreaterThan(0.9);
    expect(session + token).toBeCloseTo(1);
  });

  it('says nothing of what it has never met', () => {
    const [session = 0, token = 1] = chancesOf(model, ['unheard']);
    expect(session).toBeCloseTo(token, 1);
  });

  it('learns the same from the same', () => {
    expect(learn(examples, ['session', 'token'])).toEqual(model);
  });
});

describe('tellingWords', () => {
  const trait = (rarity: number, add: number) => ({ rarity, adds: new Map([[0, add]]) });
  const traits = new Map([
    ['issuer', trait(0.6, 2)],
    ['audience', trait(0.7, 3)],
    ['please', trait(0.5, 0.5)],
    ['audienc', trait(0.8, 4)],
    ['cookie', trait(0.7, -1)],
  ]);

  it('names those that speak most for the kind: none that only lean to it, no parts of others', () => {
    expect(tellingWords({ start: [0], traits }, traits.keys(), 0, 2)).toEqual(['audience', 'issuer']);
  });
});

describe('a packed model', () => {
  it('is the same again', () => {
    expect(unpackModel(JSON.parse(JSON.stringify(packModel(model))))).toEqual(model);
  });

  it('refuses what it cannot write', () => {
    const traits = new Map([['word', { rarity: 1, adds: new Map([[0, 0.3]]) }]]);
    expect(() => packModel({ start: [0], traits })).toThrow(RangeError);
  });
});
