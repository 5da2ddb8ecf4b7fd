// Serves dist/ for the journeys, beside a site that `npm start` may be showing. Usage: node e2e/server.mjs PORT
import { preview } from 'astro';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
await preview({ root: process.cwd(), server: { port: Number(process.argv[2]) }, logLevel: 'error' });
