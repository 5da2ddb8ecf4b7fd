/** Responses as Node, Go and .NET print them. */
import { readDotnet } from '../readers/printed/dotnet.ts';
import { readGoResponse } from '../readers/printed/go-response.ts';
import { readInspected } from '../readers/printed/inspected.ts';
import type { Readers } from './families.ts';

export const readers = { inspected: readInspected, goResponse: readGoResponse, dotnet: readDotnet } satisfies Readers;
