import { describe, expect, it } from 'vitest';
import { joinContent } from '../../catalog/catalog.ts';
import { knowledgeOf } from '../../catalog/knowledge.ts';
import { readContent } from '../../catalog/read.ts';
import { readPaste } from '../http/read.ts';
import { diagnose } from './diagnose.ts';
import { roleStated, whoQuestion } from './who-first.ts';

const knowledge = knowledgeOf(joinContent(readContent('content')));
const { starts } = knowledge;
const library = 'I cannot get into my library account, it says 401';
const nextOf = (paste: string, role?: string, answers: readonly string[] = []) =>
  diagnose(readPaste(paste), knowledge, { role }, answers).next;

describe('the open question', () => {
  it.each([library, '401', '401 Unauthorized', 'Login failed'])('is who the person is: %s', (paste) => {
    expect(nextOf(paste)).toBe('who');
  });

  it.each([
    ['a tool by name', 'npm ERR! 401'],
    ['a header field', 'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\n\n'],
    ['a log line', '[error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"'],
    ['nothing', ''],
    ['nothing of a login', 'the cat sat on the mat'],
  ])('is another one where the paste shows %s', (_, paste) => {
    expect(nextOf(paste)).not.toBe('who');
  });

  it('follows the role, chosen or answered', () => {
    expect(nextOf(library, 'visitor')).not.toBe('who');
    expect(nextOf(library, undefined, ['role-visitor'])).toBe(starts.get('visitor'));
  });
});

it('knows the role by an answer', () => {
  expect(whoQuestion(knowledge)?.id).toBe('who');
  expect(roleStated(['role-site-owner'], knowledge)).toBe('site-owner');
  expect(roleStated(['box-fails-for-everybody'], knowledge)).toBeUndefined();
  expect(whoQuestion({ questions: [], starts })).toBeUndefined();
});
