import { expect, it } from 'vitest';
import { asRead } from './full-text.ts';

it.each([
  [
    '<span class="small quiet">Who can fix it:</span><span class="badge"><span aria-hidden="true">⌂</span>site owner</span><h2>Against it</h2>',
    '  <h2>Against it</h2>',
  ],
  [
    '<li><code>EINVALIDNPMTOKEN</code><span class="quiet">Invalid npm token</span></li>',
    '<li><code>EINVALIDNPMTOKEN</code> <span class="quiet">Invalid npm token</span></li>',
  ],
  ['<dt>Name</dt><dd>Meaning</dd>', '<dt>Name</dt> <dd>Meaning</dd>'],
  ['<p>a <code>git</code>.</p>', '<p>a <code>git</code>.</p>'],
  [
    '<p>a</p><section class="section" aria-labelledby="sources"><h2>Sources</h2>git</section></article>',
    '<p>a</p> </article>',
  ],
])('%s is read as %s', (html, read) => {
  expect(asRead(html)).toBe(read);
});
