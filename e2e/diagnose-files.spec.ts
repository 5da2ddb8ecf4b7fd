/** Files instead of pasted text. */
import type { Page } from '@playwright/test';
import { area, expired, said } from './desk.ts';
import { expect, test } from './test.ts';

const expiredField = {
  name: 'WWW-Authenticate',
  value: 'Bearer error="invalid_token", error_description="The token expired at \'11/24/2026 08:12:07\'"',
};

function entry(url: string, status: number, headers: readonly { name: string; value: string }[] = []) {
  return {
    startedDateTime: '2026-11-24T08:54:24.000Z',
    time: 1,
    request: {
      method: 'GET',
      url,
      httpVersion: 'HTTP/1.1',
      headers: [],
      cookies: [],
      queryString: [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      headers,
      cookies: [],
      content: { size: 0, mimeType: '' },
      redirectURL: '',
      headersSize: -1,
      bodySize: 0,
    },
    cache: {},
    timings: { send: 0, wait: 1, receive: 0 },
  };
}

const har = (...entries: readonly ReturnType<typeof entry>[]) =>
  JSON.stringify({ log: { version: '1.2', creator: { name: 'test', version: '1' }, entries } });

const open = (page: Page, name: string, text: string) =>
  page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** A file as it is dragged or dropped. */
const dragged = (page: Page, name: string, text: string) =>
  page.evaluateHandle(
    ([name, text]) => {
      const data = new DataTransfer();
      data.items.add(new File([text], name, { type: 'text/plain' }));
      return data;
    },
    [name, text] as const,
  );

test('a HAR file is opened and read', async ({ page }) => {
  await page.goto('/diagnose/');
  await open(page, 'trace.har', har(entry('https://api.example.com/me', 401, [expiredField])));
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the masked file' }).click();
  expect((await saved).suggestedFilename()).toBe('trace.masked.har');
});

test('every failed call of a HAR can be diagnosed, and is told by its host and time, without its query', async ({
  page,
}) => {
  const calls = Array.from({ length: 14 }, (_, index) =>
    entry(`https://${index % 2 ? 'api' : 'www'}.example.com/res/${index}?session_id=abcdefghijklmnop1234`, 401),
  );
  await page.goto('/diagnose/');
  await open(page, 'trace.har', har(...calls));
  const failed = page.getByRole('region', { name: '14 of 14 calls failed' });
  await expect(failed.getByRole('listitem').first()).toContainText('GET /res/0?…: 401 www.example.com, 08:54:24 UTC', {
    timeout: 20_000,
  });
  await failed.getByText('1 more that failed').click();
  const last = failed.getByRole('listitem').filter({ hasText: '/res/12?…' });
  await last.getByRole('button').click();
  await expect(last).toContainText('diagnosed below');
});

test('a file is dropped anywhere, with a word on it while it is dragged', async ({ page }) => {
  await page.goto('/diagnose/');
  const hint = page.getByText('Drop the file anywhere on this page.');
  const dataTransfer = await dragged(page, 'headers.txt', expired);
  await page.getByRole('heading', { level: 1 }).dispatchEvent('dragover', { dataTransfer });
  await expect(hint).toBeVisible();
  await expect(hint).toBeHidden();
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer });
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
});

test('a file without words, and blanks, are called that', async ({ page }) => {
  await page.goto('/diagnose/');
  await open(page, 'trace.har', '');
  await expect(said(page)).toHaveText('trace.har is empty. Save or export it again.');
  await area(page).fill(' \n');
  await expect(said(page)).toHaveText('There is nothing but blanks in it.');
});

test('a file that is cut off is to be saved again, not pasted', async ({ page }) => {
  await page.goto('/diagnose/');
  await open(page, 'trace.har', har(entry('https://api.example.com/me', 401, [expiredField])).slice(0, -40));
  await expect(said(page)).toContainText('trace.har looks cut off: save it again.');
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
  expect((await saved).suggestedFilename()).toBe('access.masked.log');
  await expect(page.getByText('One value is masked.')).toBeVisible();
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
