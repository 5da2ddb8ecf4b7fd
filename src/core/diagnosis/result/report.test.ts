import { expect, it } from 'vitest';
import { readPaste } from '../../http/read.ts';
import { madeCause } from '../../testing/made-cause.ts';
import { diagnose } from '../diagnose.ts';
import { reportOf } from './report.ts';

const paste = [
  'GET /a?access_token=Zq4wRt8yUi2oPa6s HTTP/1.1\nHost: one.example\n\nHTTP/1.1 302 Found\nLocation: /b\n\n',
  'GET /b?access_token=Qx8vBn3mKl5jHg7f HTTP/1.1\nHost: one.example\n\nHTTP/1.1 401 Unauthorized\n\n',
].join('');
const cause = { ...madeCause('any'), url: '/causes/any/', aliases: [] };
const knowledge = {
  rules: [],
  texts: [],
  products: new Map(),
  clients: new Set<string>(),
  causes: [cause],
  questions: [],
  starts: new Map<string, string>(),
};

it('masks an address as the paste is masked: two secrets stay two', () => {
  const { exchanges, masked } = reportOf(diagnose(readPaste(paste), knowledge), (id) => id);
  const tokens = exchanges.map(({ url }) => url?.split('access_token=')[1] ?? '');
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(masked).toContain(`access_token=${token} `);
});
