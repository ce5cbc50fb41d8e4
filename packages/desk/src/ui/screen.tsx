import { type ReactNode, useEffect, useRef } from 'react';

/** The newsroom's name in the window's title; the shell sets it when it is known. */
let newsroomName = '';

export function nameNewsroom(name: string): void {
  newsroomName = name;
}

/**
 * The frame of every screen: its `main`, its heading, the window's title, and the focus on the heading when the
 * screen opens, so that a screen reader says where one is and Tab starts at the top.
 */
export function Screen(props: {
  title: string;
  /** The window's title, where it says more than the heading. */
  windowTitle?: string;
  /** The heading is there for screen readers alone. */
  quietTitle?: boolean;
  /** What stands beside the heading. */
  actions?: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const title = props.windowTitle ?? props.title;
  useEffect(() => {
    document.title = newsroomName === '' ? title : `${title} · ${newsroomName}`;
  }, [title]);
  useEffect(() => {
    if (document.querySelector('main :focus') === null) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <main id="main" className={`screen ${props.className ?? ''}`.trim()}>
      <div className="screen-head">
        <h1 ref={heading} tabIndex={-1} className={props.quietTitle === true ? 'visually-hidden' : ''}>
          {props.title}
        </h1>
        {props.actions}
      </div>
      {props.children}
    </main>
  );
}
