import { useEffect, useState, type ReactNode } from 'react';

/** Text that is edited where it stands and saved when left, or with Enter in one line. Escape puts the saved text back. */
export function EditText({
  label,
  value,
  onSave,
  placeholder = '',
  area = false,
  required = false,
  className = '',
}: {
  label: string;
  value: string;
  onSave: (value: string) => void;
  placeholder?: string;
  area?: boolean;
  required?: boolean;
  className?: string;
}): ReactNode {
  const [text, setText] = useState(value);
  const [editing, setEditing] = useState(false);
  useEffect(() => {
    if (!editing) setText(value);
  }, [value, editing]);
  function done(): void {
    setEditing(false);
    if (required && text.trim() === '') setText(value);
    else if (text !== value) onSave(text);
  }
  const common = {
    'aria-label': label,
    value: text,
    placeholder,
    className: `edit ${className}`,
    onFocus: () => setEditing(true),
    onBlur: done,
    spellCheck: true,
  };
  return area ? (
    <textarea
      {...common}
      rows={2}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.currentTarget.blur();
      }}
    />
  ) : (
    <input
      {...common}
      type="text"
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          setText(value);
          setEditing(false);
        }
      }}
    />
  );
}
