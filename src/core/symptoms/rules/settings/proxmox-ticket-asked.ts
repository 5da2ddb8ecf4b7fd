/**
 * Code posts to the address where Proxmox VE gives a ticket for a name and a password. A token of its API goes into the
 * field `Authorization` instead, as `PVEAPIToken=…`, and there is nothing to sign in with:
 *
 *     requests.post(f"https://{host}:8006/api2/json/access/ticket", data=login)
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TICKET = /\/api2\/(?:json|extjs)\/access\/ticket\b/dgi;

export const proxmoxTicketAsked: Rule = { id: 'proxmox-ticket-asked', find: (input) => places(input, TICKET) };
