/** Starts real programs on loopback with a configuration in a temporary folder, and stops them. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Names } from './clean.ts';

const START_MS = 8000;
const RUN_MS = 20_000;

/** A program that the captures need, and the package that brings it. */
export interface Need {
  readonly program: string;
  readonly package: string;
  /** Arguments that print the version, and where it stands in what they print. */
  readonly version: readonly [args: readonly string[], pattern: RegExp];
}

interface RunOptions {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

// Servers live in sbin, which is not on everybody's path.
const path = [process.env.PATH, '/usr/local/sbin', '/usr/sbin', '/sbin'].filter(Boolean).join(delimiter);
const environment = { PATH: path, LANG: 'C.UTF-8', TZ: 'UTC', NO_PROXY: '', no_proxy: '' };

const running = new Set<ChildProcess>();

/** Ends a program with all that it started. */
function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** Ends what still runs; the last thing that happens, also on an error or at the end of the time allowed. */
export function stopAll(): void {
  for (const child of running) kill(child);
}

export class Lab {
  readonly dir = mkdtempSync(join(tmpdir(), 'httpwhy-capture-'));
  readonly names = new Names();
  readonly #stops: (() => Promise<void> | void)[] = [];

  constructor() {
    chmodSync(this.dir, 0o755);
    this.names.folder(process.execPath, 'node');
    this.names.folder(join(this.dir, 'npm'), '/home/bob/.npm');
  }

  /** The version of a program; an error that names the package when it is missing. */
  version({ program, package: name, version: [args, pattern] }: Need): string {
    const { stdout, stderr, error } = spawnSync(program, args, { env: environment, encoding: 'utf8', timeout: RUN_MS });
    if (error) throw new Error(`${program} is missing: install the package ${name} (apt-get install ${name})`);
    const found = pattern.exec(`${stdout}\n${stderr}`)?.[1];
    if (!found) throw new Error(`${program} does not tell its version`);
    return found;
  }

  /** Writes a file of the lab and returns its path. */
  file(name: string, text: string, mode = 0o644): string {
    const file = join(this.dir, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    chmodSync(file, mode);
    return file;
  }

  read(name: string): string {
    return readFileSync(join(this.dir, name), 'utf8');
  }

  /** A free port, shown in the captures as this host. */
  async port(host: string): Promise<number> {
    const port = await freePort();
    this.names.add(port, host);
    return port;
  }

  /** Starts a server in the foreground and waits until its port answers. What it prints goes to NAME.out. */
  async start(name: string, command: readonly string[], port: number, env: RunOptions['env'] = {}): Promise<void> {
    const [program = '', ...args] = command;
    const out = openSync(join(this.dir, `${name}.out`), 'w');
    const child = spawn(program, args, {
      stdio: ['ignore', out, out],
      env: { ...environment, ...env },
      cwd: this.dir,
      detached: true,
    });
    closeSync(out);
    running.add(child);
    this.#stops.push(() => stop(child));
    for (const end = Date.now() + START_MS; Date.now() < end; await sleep(50)) {
      if (child.exitCode !== null) break;
      if (await answers(port)) return;
    }
    throw new Error(`${name} did not start:\n${this.read(`${name}.out`)}`);
  }

  /** Stops this with the lab. */
  also(stopIt: () => Promise<void> | void): void {
    this.#stops.push(stopIt);
  }

  /** Runs a client to its end; gives what it prints, on both streams, in order, as a terminal shows it. */
  async run(command: readonly string[], options: RunOptions = {}): Promise<string> {
    const [program = '', ...args] = command;
    const file = join(this.dir, 'run.out');
    const out = openSync(file, 'w');
    const child = spawn(program, args, {
      stdio: ['pipe', out, out],
      env: { ...environment, HOME: this.dir, ...options.env },
      cwd: options.cwd ?? this.dir,
      timeout: RUN_MS,
      detached: true,
    });
    closeSync(out);
    running.add(child);
    // A client may end before it has read what it is given.
    child.stdin?.on('error', () => undefined).end(options.input ?? '');
    await new Promise<void>((done, fail) => child.on('error', fail).on('close', () => done()));
    running.delete(child);
    return readFileSync(file, 'utf8');
  }

  /** The command line and what it prints. */
  async shown(command: readonly string[], options: RunOptions = {}): Promise<string> {
    return `$ ${command.map(quoted).join(' ')}\n${await this.run(command, options)}`;
  }

  /** What is written to a file of the lab while something is done. */
  async written(name: string, act: () => Promise<unknown>): Promise<string> {
    const before = this.read(name).length;
    await act();
    for (let tries = 0; tries < 20 && this.read(name).length === before; tries++) await sleep(50);
    await sleep(50);
    return this.read(name).slice(before);
  }

  async close(): Promise<void> {
    for (const one of this.#stops.reverse()) await one();
    rmSync(this.dir, { recursive: true, force: true });
  }
}

function quoted(word: string): string {
  if (/^[\w@%+=:,./?&-]+$/.test(word) && !/[?&]/.test(word)) return word;
  return word.includes("'") ? `"${word}"` : `'${word}'`;
}

export const sleep = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}

async function stop(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((done) => child.on('close', () => done()));
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(3000)]);
  kill(child);
  await ended;
}
