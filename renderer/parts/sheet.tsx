import { useEffect, useRef, type ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from './icon.tsx';

/** A sheet over the desk: a titled dialog that Escape, its button and a click beside it close. */
export function Sheet({
  title,
  wide = false,
  onClose,
  children,
  foot,
}: {
  title: string;
  wide?: boolean;
  onClose: () => void;
  children: ReactNode;
  foot?: ReactNode;
}): ReactNode {
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())} className="veil">
      <Modal className={`sheet-over${wide ? ' wide' : ''}`}>
        <Dialog className="sheet-in">
          <header className="mast">
            <div className="line">
              <Heading slot="title">{title}</Heading>
              <span className="push" />
              <button type="button" className="act icon" aria-label="Close" onClick={onClose}>
                <Icon name="no" />
              </button>
            </div>
          </header>
          {/* It may scroll, so that it must be reached by keys even when nothing in it can be. */}
          <div className="sheet-body" tabIndex={0}>
            {children}
          </div>
          {foot === undefined ? null : <footer className="sheet-foot">{foot}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** A palette: a dialog without a title bar, near the top, whose field has the focus. */
export function Palette({
  label,
  onClose,
  children,
}: {
  label: string;
  onClose: () => void;
  children: ReactNode;
}): ReactNode {
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    <ModalOverlay isOpen isDismissable onOpenChange={(open) => (open ? undefined : onClose())} className="veil">
      <Modal className="palette">
        <Dialog aria-label={label} className="palette-in">
          <div ref={field}>{children}</div>
          {/* For hands: where there is no room for the line that names the keys. */}
          <button type="button" className="act icon close" aria-label="Close" onClick={onClose}>
            <Icon name="no" />
          </button>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
