/** Makes a HAR of one call to https://api.example.com/items from a page of https://www.example.com. */
export function failedHar(response: object, sent: Readonly<Record<string, string>> = {}): string {
  const headers = Object.entries({ Referer: 'https://www.example.com/', ...sent });
  const request = {
    method: 'GET',
    url: 'https://api.example.com/items',
    headers: headers.map(([name, value]) => ({ name, value })),
  };
  return JSON.stringify({ log: { version: '1.2', entries: [{ request, response: { ...response, headers: [] } }] } });
}
