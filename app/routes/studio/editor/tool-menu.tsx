import type { Editor } from '@tiptap/core';
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { DropdownMenu, Toolbar as Bar } from 'radix-ui';
import { type ReactNode, useRef } from 'react';

type Props = {
  editor: Editor;
  label: string;
  /** What the button says where that is not its name. */
  shown?: string;
  icon?: LucideIcon;
  children: ReactNode;
};

/** A tool that opens a menu; afterwards the cursor is back in the text, unless a form has been asked for. */
export function ToolMenu({ editor, label, shown, icon: Icon, children }: Props) {
  const chosen = useRef(false);
  return (
    <DropdownMenu.Root modal={false} onOpenChange={(open) => open && (chosen.current = false)}>
      <Bar.Button asChild>
        <DropdownMenu.Trigger
          type="button"
          className="desk-tool desk-tool-wide"
          aria-label={shown ? `${label}: ${shown}` : undefined}
        >
          {Icon && <Icon aria-hidden className="size-4.5" strokeWidth={1.5} />}
          <span>{shown ?? label}</span>
          <ChevronDown aria-hidden className="size-3.5" strokeWidth={1.5} />
        </DropdownMenu.Trigger>
      </Bar.Button>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className="desk-menu"
          align="start"
          sideOffset={4}
          aria-label={label}
          onClick={() => (chosen.current = true)}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            if (!document.querySelector('dialog[open]')) editor.commands.focus();
          }}
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

export function MenuItem({
  icon: Icon,
  help,
  off,
  onSelect,
  children,
}: {
  icon?: LucideIcon;
  help?: string;
  off?: boolean;
  onSelect: () => void;
  children: ReactNode;
}) {
  return (
    <DropdownMenu.Item className="desk-menu-item" disabled={off} onSelect={onSelect}>
      {Icon && <Icon aria-hidden className="size-4.5 shrink-0" strokeWidth={1.5} />}
      <span>
        {children}
        {help && <span className="block text-xs text-ink-soft">{help}</span>}
      </span>
    </DropdownMenu.Item>
  );
}

export function MenuApart() {
  return <DropdownMenu.Separator className="desk-menu-apart" />;
}
