import { useState, type ReactNode } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ArticleRow } from '#shared/article';
import type { Input } from '#shared/contract';
import { labelInText, type Suggestion } from '#shared/tag';
import { Icon } from '#renderer/parts/icon.tsx';
import { labelOf } from '#renderer/state/branches.ts';
import { useSchemes } from '#renderer/state/library.tsx';
import { senseChoices } from '#renderer/state/senses.ts';

/** Beside accept and refuse: these words never mean this, here or anywhere. */
export function NeverMenu({
  article,
  suggestion,
  className = 'act never',
  tabIndex,
  opened,
  onOpened,
  onRuleOut,
}: {
  article: Pick<ArticleRow, 'id' | 'source'>;
  suggestion: Suggestion;
  className?: string;
  tabIndex?: number;
  /** Whether it is open, when something beside the button opens it. */
  opened?: boolean;
  onOpened?: (opened: boolean) => void;
  onRuleOut: (what: Input<'senses.ruleOut'>) => void;
}): ReactNode {
  const schemes = useSchemes();
  const [own, setOwn] = useState(false);
  const { kind, id: concept, evidence } = suggestion;
  const found = schemes[kind].get(concept);
  const label = found === null ? concept : labelInText(found);
  const choices = senseChoices(evidence, label, article.source.title);
  if (choices.length === 0) return null;
  const name = `These words never mean ${labelOf(schemes[kind], concept)}`;
  const choose = (id: string): void => {
    const choice = choices.find((one) => one.id === id);
    if (choice === undefined) return;
    onRuleOut({
      kind,
      concept,
      words: [choice.words],
      article: article.id,
      ...(choice.anywhere ? {} : { source: article.source.id }),
    });
  };
  return (
    <MenuTrigger isOpen={opened ?? own} onOpenChange={onOpened ?? setOwn}>
      <Button
        className={className}
        aria-label={name}
        {...(tabIndex === undefined ? {} : { excludeFromTabOrder: tabIndex < 0 })}
      >
        <Icon name="more" />
      </Button>
      <Popover className="menu-over" offset={4}>
        <Menu className="menu" aria-label={name} onAction={(key) => choose(String(key))}>
          {choices.map((choice) => (
            <MenuItem key={choice.id} id={choice.id} className="menu-item" textValue={choice.label}>
              <span>{choice.label}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
