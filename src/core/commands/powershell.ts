/**
 * A curl command of bash as PowerShell takes it. `curl.exe` and not `curl`, which is another command's alias in Windows
 * PowerShell; variables come from the environment. Sources: about_Quoting_Rules and about_Special_Characters of Microsoft.
 */

/** One word of a command, or the blanks between two. */
const word = /'[^']*'|"(?:[^"\\`]|\\[\\"$`])*"|\\\n|\s+|[^\s'"\\]+/y;

/**
 * The command, or the commands line by line, for PowerShell; or undefined where one is not plain curl: substitutions, other
 * programs than curl and grep, or quotes inside quotes, which Windows PowerShell loses on their way to a program.
 */
export function powerShellOf(commands: string): string | undefined {
  const lines = commands
    .trim()
    .split(/(?<!\\)\n/)
    .map(lineOf);
  return lines.includes(undefined) ? undefined : lines.join('\n');
}

function lineOf(command: string): string | undefined {
  const [first = '', ...filters] = stagesOf(command) ?? [];
  if (!/^curl\s/.test(first)) return undefined;
  const call = translated(first.replace(/^curl/, 'curl.exe'));
  const piped = filters.map(selectOf);
  if (call === undefined || piped.includes(undefined)) return undefined;
  return [call, ...piped].join(' | ');
}

/** The parts of a pipe; undefined where it is more than one pipe. */
function stagesOf(command: string): string[] | undefined {
  const stages: string[] = [''];
  for (const part of wordsOf(command) ?? ['\n']) {
    if (part === '|') stages.push('');
    else if (/^['"]/.test(part) || part === '\\\n') stages[stages.length - 1] += part;
    else if (/[|&;<>()`#*~]|\n/.test(part) || part === '!') return undefined;
    else stages[stages.length - 1] += part;
  }
  return stages.map((stage) => stage.trim());
}

function wordsOf(command: string): string[] | undefined {
  const words: string[] = [];
  word.lastIndex = 0;
  while (word.lastIndex < command.length) {
    const [found] = word.exec(command) ?? [];
    if (found === undefined) return undefined;
    words.push(found);
  }
  return words;
}

function translated(stage: string): string | undefined {
  const parts = (wordsOf(stage) ?? []).map((part) => {
    if (part === '\\\n') return '`\n';
    if (part.startsWith("'")) return part.includes('"') ? undefined : part;
    if (part.startsWith('"') && /\\|\$\(/.test(part)) return undefined;
    if (/^\$[^A-Za-z_{]|\$\(/.test(part)) return undefined;
    return part.replaceAll('/dev/null', 'NUL').replace(/\$\{?([A-Za-z_]\w*)\}?/g, '$${env:$1}');
  });
  return parts.includes(undefined) ? undefined : parts.join('');
}

/** `grep -i 'x'` as Select-String, which looks without regard to case. */
function selectOf(stage: string): string | undefined {
  const [, flags = '', pattern] = /^grep\s+-([iE]+)\s+('[^'"]*'|"[^'"$\\]*"|[\w-]+)$/.exec(stage) ?? [];
  return pattern !== undefined && flags.includes('i') ? `Select-String ${pattern}` : undefined;
}
