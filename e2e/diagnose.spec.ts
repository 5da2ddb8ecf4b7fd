/** What a paste leads to. */
import { area, expired, said } from './desk.ts';
import { expect, logLine, test } from './test.ts';

test('a pasted response leads to a proved cause, its challenge and the marked bytes', async ({ page }) => {
  await page.goto('/diagnose/');
  await area(page).fill(expired);
  await expect(said(page)).toHaveText('The cause: The access token has expired.');
  await expect(page.getByRole('article').first()).toContainText('The access token has expired');
  await expect(page.getByRole('heading', { name: 'The challenge' })).toBeVisible();
  await expect(page.getByText('error_description', { exact: true })).toBeVisible();
  await expect(page.locator('mark').filter({ hasText: 'invalid_token' })).toBeVisible();
  await expect(
    page.getByRole('img', { name: /401 Unauthorized, asks for Bearer and says invalid_token, the failure/ }),
  ).toBeVisible();
});

test('the log line gives the same cause as search and tree', async ({ page }) => {
  await page.goto('/diagnose/');
  await area(page).fill(logLine);
  await expect(page.getByRole('article').first()).toContainText('nginx does not find the user in its password file');
});

/** Where fields of an answer are shown, rules decide alone, so what is asked stays the same whatever is learnt. */
const basic = 'HTTP/1.1 401 Unauthorized\r\nServer: nginx/1.27.2\r\nWWW-Authenticate: Basic realm="x"\r\n\r\n';
const key = 'HTTP/1.1 401 Unauthorized\r\nServer: nginx/1.27.2\r\n\r\n{"error":{"code":"invalid_api_key"}}';

test('an answer to the open question changes the order, and can be taken back', async ({ page }) => {
  await page.goto('/diagnose/');
  await area(page).fill(basic);
  const causes = page.locator('[data-result] ol').first();
  const question = page.getByRole('region', { name: 'What would tell them apart' });
  await expect(question).toContainText("What does nginx's error.log say about the refused request?");
  const before = (await causes.textContent()) ?? '';
  await question.getByRole('button', { name: 'that the user was not found in the password file' }).click();
  await expect(causes).not.toHaveText(before);
  await page.getByRole('button', { name: 'Take my answers back' }).click();
  await expect(causes).toHaveText(before);
});

test('an answer that leads on asks the next question', async ({ page }) => {
  await page.goto('/diagnose/');
  await area(page).fill(key);
  const question = page.getByRole('region', { name: 'What would tell them apart' });
  await expect(question).toContainText('Is one of these true?');
  await question.getByRole('button', { name: 'None of these' }).click();
  await expect(question).toBeVisible();
  await expect(question).not.toContainText('Is one of these true?');
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
    await area(page).fill(paste);
    await expect(page.getByText(words)).toBeVisible();
  });
}

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

for (const [paste, words] of [
  ['502 Bad Gateway nginx/1.18.0 (Ubuntu)', 'nginx: the message is in its words'],
  ['SSL handshake failed Error code 525\nCloudflare Ray ID: fake123\n', 'Cloudflare: the message is in its words'],
] as const) {
  test(`the text of an error page names who wrote it: ${words}`, async ({ page }) => {
    await page.goto('/diagnose/');
    await area(page).fill(paste);
    await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
  });
}

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
    "a page of Cloudflare's without a status",
    'Error 1020\nRay ID: fake123 • 2026-11-24 08:54:24 UTC\nAccess denied\nPerformance & security by Cloudflare\n',
    'Cloudflare 1020 Access denied',
    /^\/cloudflare\/1020\/$/,
  ],
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
    await area(page).fill(paste);
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
  await area(page).fill('401');
  const headings = page.locator('[data-result] h2');
  await expect(headings.nth(1)).toHaveText('The causes, likeliest first');
  await expect(headings.first()).toHaveText('What would tell them apart');
  await expect(page.getByRole('link', { name: 'Mark 1', exact: true })).toHaveCount(1);
});

test('who tells nothing technical is asked first who they are', async ({ page }) => {
  await page.goto('/diagnose/');
  await area(page).fill('I cannot get into my library account, it says 401');
  const question = page.getByRole('region', { name: 'What would tell them apart' });
  await expect(question).toContainText('Who are you?');
  await question.getByRole('button', { name: /^I am visiting/ }).click();
  await expect(question).toContainText('What do you see?');
});

test('the words of a cause lead to the marked bytes and back', async ({ page }) => {
  await page.goto('/diagnose/#seen=');
  await area(page).fill(expired);
  await page.getByRole('link', { name: 'Mark 1', exact: true }).click();
  await expect(page.locator('[data-mark="1"]').first()).toBeFocused();
  await page.getByRole('link', { name: 'What mark 1 means' }).first().click();
  await expect(page.locator('[data-why="1"]').first()).toBeFocused();
  await expect(page).toHaveURL('/diagnose/#seen=');
});

test('a mark that only a folded cause explains unfolds it', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'A redirect' }).click();
  await page.getByRole('link', { name: 'What mark 3 means' }).first().click();
  await expect(page.locator('[data-why="3"]').first()).toBeFocused();
});

test('the sample of an API call has one cause', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'An API call' }).click();
  await expect(said(page)).toHaveText('The cause: The access token has expired.');
});

test('what no rule knows is compared with other cases, and the page says that nothing was seen', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Who you are').selectOption('You run the site');
  await page.getByLabel('What you use').fill('Laravel, my own app');
  await area(page).fill('the session works with the cookie on one domain');
  await expect(said(page)).toContainText('Nothing in this says why.');
  await expect(page.getByText('similar cases').first()).toBeVisible();
  await expect(page.getByText(/Nothing that you pasted points to this directly\./).first()).toBeVisible();
});

test('a message that says little is named with what stands behind it, and the question stays', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Who you are').selectOption('You call an API');
  await page.getByLabel('What you use').fill('Keycloak');
  await area(page).fill('{"error":"invalid_client","error_description":"Client authentication failed"}');
  await expect(said(page)).toContainText('This says: The token endpoint refuses the client itself.');
  await expect(said(page)).toContainText('Likeliest behind it:');
  await expect(page.getByRole('heading', { name: 'What would tell them apart' })).toBeVisible();
});
