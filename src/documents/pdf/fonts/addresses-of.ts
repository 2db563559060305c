/**
 * Looks up where the site serves a font file.
 * @param addresses path in the project → address, as Vite makes it
 * @returns the address of a file by its name; an Error is thrown for a file that the site lacks
 */
export function addressesOf(addresses: Readonly<Record<string, string>>): (name: string) => URL {
  const byName = new Map(
    Object.entries(addresses).map(([path, address]) => [path.slice(path.lastIndexOf('/') + 1), address]),
  );
  return (name) => {
    const address = byName.get(name);
    if (address === undefined) throw new Error(`The site has no font ${name}: run the build again.`);
    return new URL(address, import.meta.url);
  };
}
