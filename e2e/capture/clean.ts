/** Makes what a run printed the same for every run: dates, ports, processes, temporary folders, nonces. */

/** The moment that all captures show: 24 Nov 2026, 10:00 UTC. */
export const NOW = 1795514400;

const DATE = 'Tue, 24 Nov 2026 10:00:00 GMT';
const CLIENT = '192.0.2.7';
const SERVER = '192.0.2.10';

/** In order; each says what varies and what stands there instead. */
const VARYING: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT/g, DATE],
  // nginx's error.log and access.log, Apache's, Squid's, Caddy's, wget's.
  [/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)? \[(\w+)\] \d+#\d+: \*\d+/g, '2026/11/24 10:00:00 [$1] 15#15: *12'],
  [/\b\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d(?:\.\d+)?/g, '2026/11/24 10:00:00'],
  [/\[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d(?:\.\d+)? [+-]\d{4}\]/g, '[24/Nov/2026:10:00:00 +0000]'],
  [/\[\w{3} \w{3} \d\d \d\d:\d\d:\d\d\.\d+ \d{4}\]/g, '[Tue Nov 24 10:00:00.123456 2026]'],
  [/\[pid \d+(?::tid \d+)?\]/g, '[pid 812:tid 139]'],
  [/\[client 127\.0\.0\.1:\d+\]/g, `[client ${CLIENT}:51234]`],
  [/^\d{10}\.\d{3} +\d+ /gm, `${NOW}.123      1 `],
  [/"ts":\d+\.\d+/g, `"ts":${NOW}.123`],
  [/"(duration|bytes_read)":[\d.e-]+/g, '"$1":0.001'],
  [/"remote_port":"\d+"/g, '"remote_port":"51234"'],
  [/"err_id":"\w+"/g, '"err_id":"fake12345"'],
  [/--\d{4}-\d\d-\d\d \d\d:\d\d:\d\d--/g, '--2026-11-24 10:00:00--'],
  [/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d ERROR/gm, '2026-11-24 10:00:00 ERROR'],
  [/\d{4}-\d\d-\d\dT\d\d[:_]\d\d[:_]\d\d[.,_]\d+Z/g, '2026-11-24T10:00:00.123Z'],
  [/^\d\d:\d\d:\d\d\.\d{6} /gm, '10:00:00.123456 '],
  // Digest.
  [/\bnonce="[^"]{20,}"/g, 'nonce="fakenonce0123456789"'],
  [/\bcnonce="[^"]{20,}"/g, 'cnonce="fakecnonce0123456789"'],
  [/\bresponse="[0-9a-f]{32,64}"/g, 'response="0123456789abcdef0123456789abcdef"'],
  [/\bnextnonce="[^"]+"/g, 'nextnonce="fakenextnonce012345"'],
  [/\brspauth="[0-9a-f]{32}"/g, 'rspauth="0123456789abcdef0123456789abcdef"'],
  [/\bfor nonce \S{20,}/g, 'for nonce fakenonce0123456789'],
  [/nonce expired \([\d.]+ seconds/g, 'nonce expired (3.00 seconds'],
  // Apache sends what a program printed in chunks or, when it was quick, with its length.
  [/^< Content-Length: 41$/gm, '< Transfer-Encoding: chunked'],
  // Clients. curl counts what arrives at a time, and the frames of chunks.
  [/\{ \[\d+ bytes data\]/g, '{ [421 bytes data]'],
  [/Trying (?:127\.0\.0\.1|\[?::1\]?):(\d+)/g, `Trying ${SERVER}:$1`],
  [/^\* +Trying \[?::1.*\n/gm, ''],
  [/^\* connect to ::1 .*\n/gm, ''],
  [/\b0x[0-9a-f]{8,}/g, '0x7f0123456789'],
  [/(?:\/[\w.-]+)+\/lib\/python3(\.\d+)?\/site-packages\//g, '/usr/lib/python3/dist-packages/'],
  [/(?:\/[\w.-]+)+\/lib\/python3(\.\d+)\//g, '/usr/lib/python3$1/'],
  [/\bETag: "[^"]+"/gi, 'ETag: "fake"'],
];

/** The names under which ports and folders of the lab are shown. */
export class Names {
  readonly #hosts = new Map<string, string>();
  readonly #folders: (readonly [string, string])[] = [];

  add(port: number, host: string): void {
    this.#hosts.set(String(port), host);
  }

  /** A folder of the lab is shown as this one. The longest path comes first. */
  folder(path: string, shown: string): void {
    this.#folders.push([path, shown]);
    this.#folders.sort(([a], [b]) => b.length - a.length);
  }

  /** The text as it is recorded. */
  clean(text: string): string {
    let clean = text.replaceAll('\r', '');
    for (const [folder, shown] of this.#folders) clean = clean.replaceAll(folder, shown);
    for (const [pattern, instead] of VARYING) clean = clean.replace(pattern, instead);
    for (const [port, host] of this.#hosts) clean = named(clean, port, host);
    return leftIntact(clean)
      .replaceAll('127.0.0.1', CLIENT)
      .replace(/^\s*\n|\s+$/g, '')
      .concat('\n');
  }
}

/** One port of loopback as the host that it stands for. `localhost` stands for another name of the same machine. */
function named(text: string, port: string, host: string): string {
  const [name = host, shownPort = '80'] = host.split(':');
  return text
    .replaceAll(`Trying ${SERVER}:${port}`, `Trying ${SERVER}:${shownPort}`)
    .replaceAll(`Connected to 127.0.0.1 (127.0.0.1) port ${port}`, `Connected to ${name} (${SERVER}) port ${shownPort}`)
    .replace(
      new RegExp(`Connected to localhost \\([\\d.:]+\\) port ${port}`, 'g'),
      `Connected to www.example.net (${SERVER}) port 80`,
    )
    .replaceAll(`Connecting to 127.0.0.1:${port}...`, `Connecting to ${name}|${SERVER}|:${shownPort}...`)
    .replaceAll(`127.0.0.1 port ${port}`, `${name} port ${shownPort}`)
    .replaceAll(`https://127.0.0.1:${port}`, `https://${host}`)
    .replaceAll(`localhost:${port}`, 'www.example.net')
    .replaceAll(`127.0.0.1:${port}`, host)
    .replaceAll(`"127.0.0.1", port ${port}`, `"${name}", port ${shownPort}`)
    .replace(new RegExp(`\\b${port}\\b`, 'g'), shownPort);
}

/** curl names the host of a connection when it is done with it: the one it had connected to. */
function leftIntact(text: string): string {
  const hosts = new Map<string, string>();
  return text.replace(
    /^\* (?:Connected to (\S+) .*\(#(\d+)\)|(Connection #(\d+) to host|Re-using existing connection #(\d+) with host) 127\.0\.0\.1)/gm,
    (line, host: string | undefined, opened: string, says: string, left: string | undefined, reused: string) => {
      if (host !== undefined) hosts.set(opened, host);
      return host === undefined ? `* ${says} ${hosts.get(left ?? reused) ?? SERVER}` : line;
    },
  );
}
