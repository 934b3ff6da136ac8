import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { ArticleRow } from '#shared/article';
import type { Output } from '#shared/contract';
import type { PackFormat } from '#shared/pack';
import { ChoiceMenu } from '#renderer/parts/choice.tsx';
import { Icon } from '#renderer/parts/icon.tsx';
import { SkeletonRows, Trouble } from '#renderer/parts/waiting.tsx';
import { useActs } from '#renderer/state/acts.ts';
import { fetchFile } from '#renderer/state/fetch-file.ts';
import { useAsk, useLibrary } from '#renderer/state/library.tsx';
import { clock, counted } from '#renderer/state/when.ts';
import { BodyFrame, useLook, type FrameHandle } from './body-frame.tsx';
import { EditText } from './edit-text.tsx';
import { PackItemEditor } from './pack-item.tsx';
import { PackOutline } from './pack-outline.tsx';

const formats = [
  { id: 'pdf', label: 'PDF, tagged, with an outline' },
  { id: 'html', label: 'Web page in one file' },
  { id: 'md', label: 'Markdown' },
] as const satisfies readonly { readonly id: PackFormat; readonly label: string }[];

/** A4 at 96 dots per inch. */
const paperWidth = 794;

/** The pack as it will be exported: the same document, shown small. */
function Preview({ id }: { id: string }): ReactNode {
  const { data, error } = useAsk('packs.preview', { id }, { keep: true });
  const look = useLook();
  const frame = useRef<FrameHandle>(null);
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const html = data?.html;
  const show = useCallback(() => {
    if (html !== undefined)
      frame.current?.tell({ name: 'show', kind: 'document', html, text: '', lang: null, dir: 'ltr' });
  }, [html]);
  useEffect(show, [show]);
  useEffect(() => {
    if (box.current === null) return undefined;
    const watch = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    watch.observe(box.current);
    return () => watch.disconnect();
  }, []);
  const scale = width / paperWidth;
  if (error !== null) return <Trouble text={error.message} />;
  return (
    <div className="proof" ref={box}>
      <div className="leaf" style={{ transform: `scale(${scale})`, height: scale === 0 ? '100%' : `${100 / scale}%` }}>
        <BodyFrame
          ref={frame}
          className="leaf-frame"
          title="Preview of the exported pack"
          look={{ dark: false, size: look.size }}
          onMessage={() => undefined}
          onReady={show}
        />
      </div>
    </div>
  );
}

function Checks({ checks }: { checks: Output<'packs.read'>['checks'] }): ReactNode {
  return (
    <ul className="checks">
      {checks.map((check) => (
        <li key={check.text} className={check.good ? 'good' : 'bad'}>
          <Icon name={check.good ? 'yes' : 'warning'} />
          <span>
            {check.good ? null : <span className="vh">To see: </span>}
            {check.text}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** One pack: outline, the section being written, checks and preview. */
export function PackBuilder({ id }: { id: string }): ReactNode {
  const { ui } = useLibrary();
  const acts = useActs();
  const { data, error, refetch } = useAsk('packs.read', { id }, { keep: true });
  const [at, setAt] = useState<string | null>(null);
  const [exporting, setExporting] = useState<PackFormat | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  if (error !== null) return <Trouble text={error.message} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonRows rows={5} />;
  const { pack } = data;
  const articles = new Map<string, ArticleRow>(data.articles.map((row) => [row.id, row]));
  const section = pack.sections.find((one) => one.id === at) ?? pack.sections[0];
  const number = section === undefined ? 0 : pack.sections.indexOf(section) + 1;

  async function exportAs(format: PackFormat): Promise<void> {
    setExporting(format);
    const done = await acts.attempt('packs.export', { id, format });
    setExporting(null);
    if (done === null) return;
    const size = `${Math.max(1, Math.round(done.bytes / 1024))} KB`;
    if (done.download === null) {
      setSaved(done.path);
      acts.say(`Saved ${done.path}, ${size}`);
      return;
    }
    acts.say(`“${pack.title}” goes to your downloads as ${format.toUpperCase()}, ${size}`);
    fetchFile(done.download);
  }

  return (
    <div className="view">
      <header className="mast">
        <div className="line">
          <button type="button" className="act icon" aria-label="All packs" onClick={() => ui.setState({ pack: null })}>
            <Icon name="left" />
          </button>
          <h1 className="editable">
            <EditText
              label="Title of the pack"
              value={pack.title}
              required
              onSave={(title) => void acts.attempt('packs.change', { id, title })}
            />
          </h1>
          <span className="push" />
          <span className="meta opt">Saved {clock(pack.changed)}</span>
          {saved === null ? null : (
            <button type="button" className="act" onClick={() => void acts.attempt('files.reveal', { path: saved })}>
              Show file
            </button>
          )}
          <ChoiceMenu
            label="Export"
            className="act ruled"
            choices={formats}
            onChoose={(format) => void exportAs(format)}
          >
            {exporting === null ? 'Export' : `Writing ${exporting.toUpperCase()} …`}
            <Icon name="open" />
          </ChoiceMenu>
        </div>
      </header>
      <div className="packing">
        <PackOutline pack={pack} articles={articles} current={section?.id ?? null} onGo={setAt} />
        {section === undefined ? null : (
          <section className="write" aria-label={`Section ${number}`} data-focus="reader" tabIndex={-1}>
            {number === 1 ? (
              <div className="title-page">
                <label>
                  <span className="caps">Subtitle</span>
                  <EditText
                    label="Subtitle"
                    value={pack.subtitle}
                    placeholder="What this pack says, in a sentence"
                    onSave={(subtitle) => void acts.attempt('packs.change', { id, subtitle })}
                  />
                </label>
                <label>
                  <span className="caps">By</span>
                  <EditText
                    label="Author"
                    value={pack.author}
                    placeholder="Your name or desk"
                    onSave={(author) => void acts.attempt('packs.change', { id, author })}
                  />
                </label>
              </div>
            ) : null}
            <h2>
              <span className="no">{number}</span>
              <EditText
                label="Title of the section"
                value={section.title}
                required
                onSave={(title) => void acts.attempt('packs.changeSection', { section: section.id, title })}
              />
            </h2>
            <EditText
              key={section.id}
              area
              label="Note of the section"
              className="prose"
              value={section.note}
              placeholder="What this section says. Blank lines part paragraphs."
              onSave={(note) => void acts.attempt('packs.changeSection', { section: section.id, note })}
            />
            <section className="evid" aria-label="Articles in this section">
              <div className="head">{counted(section.items.length, 'article')} in this section</div>
              {section.items.length === 0 ? (
                <p className="none">Press P on an article in the desk or in Search to put it here.</p>
              ) : null}
              <ol>
                {section.items.map((item, index) => (
                  <PackItemEditor
                    key={item.id}
                    item={item}
                    number={index + 1}
                    of={section.items.length}
                    section={section.id}
                    article={articles.get(item.article)}
                  />
                ))}
              </ol>
            </section>
          </section>
        )}
        <aside className="rail" aria-label="Checks and preview">
          <div className="cap">
            <h2>Checks</h2>
            <span className="push" />
            <span className="meta">as you write</span>
          </div>
          <Checks checks={data.checks} />
          <Preview id={id} />
        </aside>
      </div>
    </div>
  );
}
