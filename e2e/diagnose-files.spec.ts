/** Files instead of pasted text. */
import { expired } from './desk.ts';
import { expect, test } from './test.ts';

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
