import { useRef, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';

const step = 16;

/** The rule between two panes: drag it, or focus it and use the arrows. */
export function Splitter({
  label,
  value,
  least,
  most,
  onMove,
  onDone,
}: {
  label: string;
  value: number;
  least: number;
  most: number;
  onMove: (value: number) => void;
  onDone: (value: number) => void;
}): ReactNode {
  const drag = useRef<{ readonly x: number; readonly from: number; now: number } | null>(null);
  const clamp = (wanted: number): number => Math.round(Math.min(most, Math.max(least, wanted)));

  function down(event: PointerEvent<HTMLDivElement>): void {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { x: event.clientX, from: value, now: value };
  }
  function move(event: PointerEvent<HTMLDivElement>): void {
    if (drag.current === null) return;
    drag.current.now = clamp(drag.current.from + event.clientX - drag.current.x);
    onMove(drag.current.now);
  }
  function up(): void {
    if (drag.current !== null && drag.current.now !== drag.current.from) onDone(drag.current.now);
    drag.current = null;
  }
  function key(event: KeyboardEvent): void {
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0;
    if (by === 0) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(clamp(value + by));
    onDone(clamp(value + by));
  }

  return (
    <div
      className="splitter"
      role="slider"
      aria-orientation="horizontal"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onKeyDown={key}
    />
  );
}
