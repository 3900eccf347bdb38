import { isiOS, isMacOS } from '@tiptap/core';

/**
 * Another key together with the one that the editor calls Mod, as the keyboard of this device names it. Only for what
 * is shown by scripts: the server does not know the device.
 * @param key as it is written on it, for example `Enter`
 */
export function withModKey(key: string, apple = isMacOS() || isiOS()): string {
  return apple ? `⌘+${key} (Command)` : `Ctrl+${key}`;
}
