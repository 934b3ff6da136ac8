import type { ReactNode } from 'react';
import { useLibrary, useUi } from '#renderer/state/library.tsx';
import { ByExampleSheet } from './by-example.tsx';
import { ChooseFeeds } from './add-source.tsx';
import { CommandPalette } from './palette.tsx';
import { DeprecateSheet } from './concept-deprecate.tsx';
import { MergeSheet } from './concept-merge.tsx';
import { MoveSheet } from './concept-move.tsx';
import { ImportSheet } from './import-sheet.tsx';
import { PackPicker } from './pack-picker.tsx';
import { RevisionSheet } from './revisions.tsx';
import { RuleSheet } from './rule-sheet.tsx';
import { SavedSheet } from './saved-sheet.tsx';
import { SchemeImport } from './scheme-import.tsx';
import { SchemeSheet } from './scheme-sheet.tsx';
import { SearchHelp } from './search-help.tsx';
import { SentSheet } from './sent-sheet.tsx';
import { SettingsSheet } from './settings.tsx';
import { ShortcutSheet } from './shortcuts.tsx';
import { SyncSheet } from './sync-sheet.tsx';
import { TagPicker } from './tag-picker.tsx';
import { WhySheet } from './why.tsx';

/** The dialog that is open, if one is. Afterwards the focus goes back to where it was. */
export function Dialogs(): ReactNode {
  const { ui } = useLibrary();
  const dialog = useUi((state) => state.dialog);
  const close = (): void => ui.setState({ dialog: null });
  switch (dialog?.is) {
    case undefined:
      return null;
    case 'palette':
      return <CommandPalette onClose={close} />;
    case 'settings':
      return <SettingsSheet onClose={close} />;
    case 'shortcuts':
      return <ShortcutSheet onClose={close} />;
    case 'search-help':
      return <SearchHelp onClose={close} />;
    case 'sync':
      return <SyncSheet onClose={close} />;
    case 'sent':
      return <SentSheet onClose={close} />;
    case 'tag':
      return <TagPicker kind={dialog.kind} articles={dialog.articles} onClose={close} key={dialog.kind} />;
    case 'pack':
      return <PackPicker articles={dialog.articles} onClose={close} />;
    case 'add-source':
      return <ChooseFeeds address={dialog.address} choices={dialog.choices} onClose={close} />;
    case 'import':
      return <ImportSheet token={dialog.token} name={dialog.name} onClose={close} />;
    case 'revisions':
      return <RevisionSheet article={dialog.article} onClose={close} />;
    case 'saved':
      return <SavedSheet id={dialog.id} onClose={close} />;
    case 'rule':
      return <RuleSheet draftKey={dialog.key} onClose={close} key={dialog.key} />;
    case 'merge-concept':
      return <MergeSheet concept={dialog.concept} onClose={close} />;
    case 'move-concept':
      return <MoveSheet concept={dialog.concept} onClose={close} />;
    case 'deprecate-concept':
      return <DeprecateSheet concept={dialog.concept} onClose={close} />;
    case 'scheme':
      return <SchemeSheet id={dialog.id} kind={dialog.kind} onClose={close} />;
    case 'import-scheme':
      return <SchemeImport token={dialog.token} name={dialog.name} onClose={close} />;
    case 'by-example':
      return <ByExampleSheet onClose={close} />;
    case 'why':
      return <WhySheet article={dialog.article} onClose={close} />;
    default:
      return dialog satisfies never;
  }
}
