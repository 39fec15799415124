import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/**
 * A host's name in; the public addresses that it stands for out, or the reason why it must not be fetched. The guard between a user's
 * address and the machine's own network.
 */

/** Says of an address whether it may be connected to although it is not public; for tests against a server on this machine. */
export type AllowAddress = (address: string) => boolean;

export type Resolved =
  | { readonly ok: true; readonly addresses: readonly string[] }
  | { readonly ok: false; readonly why: string };

/** Whether an IP address is a public unicast one: not loopback, private, link-local, multicast, reserved or a tunnel to such. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  return ipaddr.process(address).range() === 'unicast';
}

/** Resolves a host (without a port) and checks every address that it resolves to; one bad address refuses the host. */
export async function resolveHost(host: string, allow: AllowAddress | null = null): Promise<Resolved> {
  const name = host
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
  if (name === '') return { ok: false, why: 'it names no host' };
  const permitted = (address: string) => isPublicAddress(address) || allow?.(address) === true;
  if (ipaddr.isValid(name)) {
    return permitted(name)
      ? { ok: true, addresses: [name] }
      : { ok: false, why: `${name} is an address inside this machine or a private network` };
  }
  if ((name === 'localhost' || name.endsWith('.localhost')) && allow === null)
    return { ok: false, why: 'it names this machine itself' };
  let addresses: string[];
  try {
    addresses = (await lookup(name, { all: true, verbatim: true })).map(({ address }) => address);
  } catch {
    return { ok: false, why: `the host ${name} is not known` };
  }
  if (addresses.length === 0) return { ok: false, why: `the host ${name} has no address` };
  const bad = addresses.find((address) => !permitted(address));
  if (bad !== undefined)
    return { ok: false, why: `${name} leads to ${bad}, an address inside this machine or a private network` };
  return { ok: true, addresses };
}
