import type { Page } from '@playwright/test';
import { expect, logLine, test } from './test.ts';

const expired = `> GET /me HTTP/1.1
> Host: api.example.com
> Authorization: Bearer abcdefghijklmnop1234
>
< HTTP/1.1 401 Unauthorized
< Server: Kestrel
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at '11/24/2026 08:12:07'"
<
`;

test('a pasted response leads to a proved cause, its challenge and the marked bytes', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill(expired);
  await expect(said(page)).toHaveText('The cause: The access token has expired.');
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  await expect(page.getByRole('heading', { name: 'The challenge' })).toBeVisible();
  await expect(page.getByText('error_description', { exact: true })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: 'invalid_token' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /401 Unauthorized, asks for Bearer and says invalid_token, the failure/ }),
  ).toBeVisible();
});

test('secrets are masked wherever they are shown, also in the copy', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill(expired);
  await page.getByRole('button', { name: 'Copy the masked text' }).click();
  await expect(page.getByText('The masked text is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain('abcdefghijklmnop1234');
  expect(await page.locator('[data-result]').textContent()).not.toContain('abcdefghijklmnop1234');
});

test('the log line gives the same cause as search and tree', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill(logLine);
  await expect(page.getByRole('article').first()).toContainText('nginx does not find the user in its password file');
});

test('an answer to the open question changes the order, and can be taken back', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill('401 {"error":{"code":"invalid_api_key"}}');
  const causes = page.locator('[data-result] ol').first();
  const question = page.getByRole('region', { name: 'What would tell them apart' });
  await expect(question).toBeVisible();
  const before = (await causes.textContent()) ?? '';
  await question.getByRole('button').first().click();
  await expect(causes).not.toHaveText(before);
  await page.getByRole('button', { name: 'Take my answers back' }).click();
  await expect(causes).toHaveText(before);
});

const others: [string, string, RegExp][] = [
  ['a success', 'HTTP/1.1 200 OK\nContent-Type: text/html\n\n<html></html>', /shows no failure/],
  [
    'a token alone is told by its claims:',
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhdWQiOiJhcGkiLCJleHAiOjE3MDAwMDAwMDB9.c2lnbmF0dXJlc2lnbmF0dXJl',
    /expired on 14 November 2023/,
  ],
  ['a paste that is cut off', 'www-authenticate: Basic realm="Sta', /looks cut off/],
  ['prose', 'the cat sat on the mat', /does not look like HTTP/],
];
for (const [name, paste, words] of others) {
  test(`${name} is no failure, and the page says what to paste`, async ({ page }) => {
    await page.goto('/diagnose/');
    await page.getByLabel('Paste the response, log line or error').fill(paste);
    await expect(page.getByText(words)).toBeVisible();
  });
}

test('a link holds what was seen and nothing that was pasted', async ({ page, context, browser }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill(expired);
  await page.getByRole('button', { name: 'Copy a link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain('#seen=');
  expect(link).not.toContain('abcdefghijklmnop1234');
  const other = await browser.newPage();
  await other.goto(link);
  await expect(other.getByRole('article').first()).toContainText('The access token has expired');
  await other.close();
});

test('a HAR file is opened and read', async ({ page }) => {
  const entry = {
    startedDateTime: '2026-11-24T08:54:24.000Z',
    time: 1,
    request: {
      method: 'GET',
      url: 'https://api.example.com/me',
      httpVersion: 'HTTP/1.1',
      headers: [],
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: 401,
      statusText: 'Unauthorized',
      httpVersion: 'HTTP/1.1',
      headers: [
        {
          name: 'WWW-Authenticate',
          value: 'Bearer error="invalid_token", error_description="The token expired at \'11/24/2026 08:12:07\'"',
        },
      ],
      cookies: [],
      content: { size: 0, mimeType: '' },
      redirectURL: '',
      headersSize: -1,
      bodySize: 0,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
  const har = JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries: [entry] } });
  await page.goto('/diagnose/');
  await page.setInputFiles('input[type=file]', {
    name: 'trace.har',
    mimeType: 'application/json',
    buffer: Buffer.from(har),
  });
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
});

test.describe('sealed', () => {
  test.use({ expected: /Content Security Policy/ });
  test('neither the page nor its worker can make a request', async ({ page }) => {
    await page.goto('/diagnose/');
    const blocked = await page.evaluate(async () => {
      const inPage = await fetch('/401/').then(
        () => 'sent',
        () => 'blocked',
      );
      const code = `fetch(${JSON.stringify(new URL('/401/', location.href).href)}).then(() => postMessage('sent'), () => postMessage('blocked'))`;
      const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
      const inWorker = await new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data)));
      return [inPage, inWorker];
    });
    expect(blocked).toEqual(['blocked', 'blocked']);
  });
});

test('the desk works on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'A redirect' }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a paste into the box of another page is offered to the diagnosis and carried over once', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/401/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('option', { name: /Diagnose this/ }).click();
  await expect(page).toHaveURL('/diagnose/');
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
});

test('a file is dropped on the desk', async ({ page }) => {
  await page.goto('/diagnose/');
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'headers.txt', { type: 'text/plain' }));
    return data;
  }, expired);
  await page.locator('diagnosis-desk').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
});

test('the desk is used by keyboard alone', async ({ page }) => {
  await page.goto('/diagnose/');
  const area = page.getByLabel('Paste the response, log line or error');
  for (
    let presses = 0;
    presses < 20 && !(await area.evaluate((element) => element === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(area).toBeFocused();
  await page.keyboard.insertText(logLine);
  const cause = page
    .locator('[data-result]')
    .getByRole('link', { name: 'nginx does not find the user in its password file' })
    .first();
  await expect(cause).toBeVisible();
  for (
    let presses = 0;
    presses < 30 && !(await cause.evaluate((element) => element === document.activeElement));
    presses += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/causes/nginx-user-not-found/');
});

test('the home page diagnoses in place', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await page.keyboard.press('Control+v');
  await page.getByRole('option', { name: /Diagnose this/ }).click();
  await expect(page.getByRole('heading', { name: 'The diagnosis' })).toBeFocused();
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  await expect(page).toHaveURL('/');
});

test('a large file shows how far it is, and its masked copy is saved, not copied', async ({ page }) => {
  const filler = Array.from({ length: 40_000 }, (_, index) => `192.0.2.7 - - "GET /${index} HTTP/1.1" 200 12`).join(
    '\n',
  );
  await page.goto('/diagnose/');
  await page.setInputFiles('input[type=file]', {
    name: 'access.log',
    mimeType: 'text/plain',
    buffer: Buffer.from(`${filler}\n${expired}`),
  });
  await expect(page.getByRole('progressbar', { name: 'How far the file is read' })).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('The access token has expired', { timeout: 20_000 });
  await expect(page.getByRole('progressbar')).toBeHidden();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the masked file' }).click();
  const stream = await (await saved).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  expect(text).toContain('GET /39999 ');
  expect(text).not.toContain('abcdefghijklmnop1234');
});

test('a file in UTF-16, as PowerShell writes it, is read', async ({ page }) => {
  await page.goto('/diagnose/');
  const buffer = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(expired, 'utf16le')]);
  await page.setInputFiles('input[type=file]', { name: 'out.txt', mimeType: 'text/plain', buffer });
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
});

test('the answer names who wrote it, and a broken challenge is marked where it breaks', async ({ page }) => {
  await page.goto('/diagnose/');
  await page
    .getByLabel('Paste the response, log line or error')
    .fill('HTTP/1.1 401 Unauthorized\nServer: nginx/1.22.1\nWWW-Authenticate: Basic realm="x"; charset="UTF-8"\n');
  await expect(page.getByRole('heading', { name: 'Who wrote the refusal' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'nginx: a header field names it' })).toBeVisible();
  await expect(page.locator('.risk').filter({ hasText: 'A semicolon stands where a comma belongs' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'RFC 9110, section 5.6.1' })).toBeVisible();
});

/** What the desk says of a paste. */
const said = (page: Page) => page.locator('diagnosis-desk').getByRole('status').first();

const numbers: [string, string, string, RegExp][] = [
  ['a gateway', 'HTTP/1.1 502 Bad Gateway\nServer: nginx\n', '502 Bad Gateway', /^\/502\/$/],
  [
    "a vendor's own number",
    'HTTP/1.1 403 Forbidden\nServer: cloudflare\n\nerror code: 1020\n',
    'Cloudflare 1020 Access denied',
    /^\/cloudflare\/1020\/$/,
  ],
  ['a number of one vendor', 'HTTP/2 525\n', 'Cloudflare 525 SSL handshake failed', /^\/cloudflare\/525\/$/],
  [
    "a server's log",
    '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "GET /slow HTTP/1.1" 499 0 "-" "curl/8.5.0"\n',
    'nginx 499 Client Closed Request',
    /^\/nginx\/499\/$/,
  ],
];
for (const [name, paste, title, url] of numbers) {
  test(`a failure that no login explains leads to the page of its number: ${name}`, async ({ page }) => {
    await page.goto('/diagnose/');
    await page.getByLabel('Paste the response, log line or error').fill(paste);
    await expect(said(page)).toContainText(title);
    const link = page.getByRole('article').first().getByRole('link', { name: title, exact: true });
    await expect(link).toHaveAttribute('href', url);
  });
}

test('Retry-After is told in words', async ({ page }) => {
  await page.goto('/diagnose/');
  await page
    .getByLabel('Paste the response, log line or error')
    .fill('HTTP/1.1 429 Too Many Requests\nRetry-After: 30\n');
  await expect(page.getByText('asks you to wait 30 seconds')).toBeVisible();
});

test('of two calls that failed each is diagnosed', async ({ page }) => {
  const call = (path: string, answer: string) =>
    `> GET ${path} HTTP/1.1\n> Host: a.example\n> Authorization: Bearer abcdefghijklmnop1234\n>\n${answer}\n`;
  await page.goto('/diagnose/');
  await page
    .getByLabel('Paste the response, log line or error')
    .fill(
      call(
        '/cart',
        '< HTTP/1.1 401 Unauthorized\n< WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired"\n<',
      ) + call('/refresh', '< HTTP/1.1 403 Forbidden\n<\n{"error":"csrf token mismatch"}'),
    );
  const failed = page.getByRole('region', { name: '2 of 2 calls failed' });
  await expect(failed.getByRole('listitem').filter({ hasText: '/cart: 401' })).toContainText('diagnosed below');
  await expect(said(page)).toContainText('expired');
  await failed.getByRole('button', { name: /\/refresh: 403/ }).click();
  await expect(failed.getByRole('listitem').filter({ hasText: '/refresh: 403' })).toContainText('diagnosed below');
  await expect(said(page)).toContainText(/Sanctum|CSRF|form/i);
});

test('a bare 401 asks before it guesses, and says its one piece of evidence once', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill('401');
  const headings = page.locator('[data-result] h2');
  await expect(headings.nth(1)).toHaveText('The causes, likeliest first');
  await expect(headings.first()).toHaveText('What would tell them apart');
  await expect(page.getByRole('link', { name: 'Mark 1', exact: true })).toHaveCount(1);
});

test('the words of a cause lead to the marked bytes and back', async ({ page }) => {
  await page.goto('/diagnose/#seen=');
  await page.getByLabel('Paste the response, log line or error').fill(expired);
  await page.getByRole('link', { name: 'Mark 1', exact: true }).click();
  await expect(page.locator('[data-mark="1"]').first()).toBeFocused();
  await page.getByRole('link', { name: 'What mark 1 means' }).first().click();
  await expect(page.locator('[data-why="1"]').first()).toBeFocused();
  await expect(page).toHaveURL('/diagnose/#seen=');
});

test('on a phone the answer stands right below a paste', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/diagnose/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByLabel('Paste the response, log line or error').focus();
  await page.keyboard.press('Control+v');
  await expect(said(page)).toContainText('The access token has expired');
  await expect(said(page)).toBeInViewport({ ratio: 1 });
  await said(page).getByRole('link').click();
  await expect(page.getByRole('heading', { name: 'The cause', exact: true })).toBeInViewport();
});

test('a link that is opened beside a diagnosis takes its place, and says that it is shared', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill(expired);
  await expect(page.getByRole('article').first()).toBeVisible();
  await page.evaluate(() => location.assign('#seen=nginx-user-not-found'));
  await expect(page.getByText('This came with a link.')).toBeVisible();
  await expect(page.getByRole('article').first()).toContainText('nginx does not find the user');
  await expect(page.getByLabel('Paste the response, log line or error')).toBeHidden();
  await page.getByRole('button', { name: 'Paste something of my own' }).click();
  await expect(page.getByLabel('Paste the response, log line or error')).toBeFocused();
});

test('the sample of an API call has one cause', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'An API call' }).click();
  await expect(said(page)).toHaveText('The cause: The access token has expired.');
});

test('Enter on a pasted response diagnoses it on the home page', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), expired);
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await page.keyboard.press('Control+v');
  await expect(page.getByRole('option', { name: /Diagnose this/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'The access token has expired' })).toBeInViewport();
  await expect(page).toHaveURL('/');
});
