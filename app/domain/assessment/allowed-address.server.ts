import { BlockList, isIP } from 'node:net';

/**
 * Whether a quiz may be taken from an address.
 * @param networks CIDR (`10.1.0.0/16`, `2001:db8::/32`) or single addresses; none: from anywhere. What is no network
 * admits nobody.
 * @param address of the client, as the product has determined it
 */
export function isAllowedAddress(networks: readonly string[], address: string): boolean {
  if (networks.length === 0) return true;
  const plain = unmapped(address);
  const version = isIP(plain);
  if (version === 0) return false;
  return listOf(networks).check(plain, version === 4 ? 'ipv4' : 'ipv6');
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.trim().split('/');
    const version = isIP(address);
    if (version === 0) continue;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    const most = version === 4 ? 32 : 128;
    const prefix = bits === undefined ? most : /^\d{1,3}$/.test(bits) ? Number(bits) : -1;
    if (prefix >= 0 && prefix <= most) list.addSubnet(address, prefix, family);
  }
  return list;
}

/** A server that listens on IPv6 sees IPv4 clients as `::ffff:10.0.0.1`. */
function unmapped(address: string): string {
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1] ?? address;
}
