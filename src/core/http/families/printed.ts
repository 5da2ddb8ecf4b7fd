/** Responses as Node, Go and .NET print them. */
import { readDotnet } from '../readers/dotnet.ts';
import { readGoResponse } from '../readers/go-response.ts';
import { readInspected } from '../readers/inspected.ts';
import type { Readers } from './families.ts';

export const readers: Readers = { inspected: readInspected, goResponse: readGoResponse, dotnet: readDotnet };
