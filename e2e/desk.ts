/** The desk of /diagnose/, for its journeys. */
import type { Locator, Page } from '@playwright/test';

export const expired = `> GET /me HTTP/1.1
> Host: api.example.com
> Authorization: Bearer abcdefghijklmnop1234
>
< HTTP/1.1 401 Unauthorized
< Server: Kestrel
< WWW-Authenticate: Bearer error="invalid_token", error_description="The token expired at '11/24/2026 08:12:07'"
<
`;

/** Where one pastes. */
export const area = (page: Page): Locator => page.getByLabel('Paste the response, log line or error');

/** What the desk says of a paste. */
export const said = (page: Page): Locator => page.locator('diagnosis-desk').getByRole('status').first();
