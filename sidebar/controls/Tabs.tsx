import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { moveFocus } from './moveFocus';

export interface Tab {
  readonly id: string;
  readonly title: string;
  readonly content: ComponentChildren;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  readonly shown: string;
  readonly show: (id: string) => void;
}

/** Hidden panels stay alive, so that what was entered in them is kept. */
export function Tabs(props: TabsProps) {
  return (
    <>
      <TabList {...props} />
      {props.tabs.map(({ id, content }) => (
        <div
          key={id}
          id={`panel-${id}`}
          class="view"
          role="tabpanel"
          aria-labelledby={`tab-${id}`}
          hidden={id !== props.shown}
        >
          {content}
        </div>
      ))}
    </>
  );
}

function TabList({ tabs, shown, show }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const current = tabs.findIndex(({ id }) => id === shown);
    const tab = tabs[target(event.key, current, tabs.length) ?? -1];
    if (!tab) return;
    event.preventDefault();
    show(tab.id);
    moveFocus(list.current?.querySelector<HTMLElement>(`#tab-${tab.id}`));
  };
  return (
    <div class="tabs" role="tablist" aria-label="Views" ref={list} onKeyDown={move}>
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          class="tab"
          role="tab"
          aria-selected={id === shown}
          aria-controls={`panel-${id}`}
          tabIndex={id === shown ? 0 : -1}
          onClick={() => show(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}

function target(key: string, current: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
      return (current + 1) % count;
    case 'ArrowLeft':
      return (current + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
