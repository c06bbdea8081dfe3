import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** The tools of a page's head. Their menus close as menus do, and never lie over the next screen. */
export function Tools({ children }: { children: ReactNode }) {
  const room = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current !== pathname) close(room.current);
    shown.current = pathname;
  });
  useEffect(() => {
    const press = ({ target }: MouseEvent) => {
      if (!room.current?.contains(target as Node)) close(room.current);
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') close(room.current)?.querySelector('summary')?.focus();
    };
    document.addEventListener('click', press);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('click', press);
      document.removeEventListener('keydown', escape);
    };
  }, []);
  return (
    <div className="tools" ref={room}>
      {children}
    </div>
  );
}

/** Closes the menu that is open, and gives it back. */
function close(room: HTMLElement | null): HTMLDetailsElement | null | undefined {
  const menu = room?.querySelector<HTMLDetailsElement>('.menu[open]');
  if (menu) menu.open = false;
  return menu;
}
