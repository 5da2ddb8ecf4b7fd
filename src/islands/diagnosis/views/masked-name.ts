/** The name for the masked copy of a file: `trace.har` becomes `trace.masked.har`. A paste has no name. */
export function maskedName(file: string | undefined): string {
  if (file === undefined) return 'masked.txt';
  const dot = file.lastIndexOf('.');
  return dot > 0 ? `${file.slice(0, dot)}.masked${file.slice(dot)}` : `${file}.masked.txt`;
}
