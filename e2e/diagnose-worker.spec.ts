import { expect, logLine, test } from './test.ts';

test('the diagnosis is made in a worker, not by the page', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/diagnose/');
  await page.getByLabel('Paste the response, log line or error').fill(logLine);
  await expect(page.getByRole('article').first()).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  expect(asked.filter((path) => /\/engine\./.test(path))).toEqual([]);
});

test('the engine is loaded at the first touch of the desk, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/diagnose/', { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /\/(ask|worker|words|engine)[.-]/.test(url))).toEqual([]);
  const started = page.waitForEvent('worker');
  await page.getByLabel('Paste the response, log line or error').focus();
  await started;
});
