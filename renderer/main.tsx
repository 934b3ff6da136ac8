/**
 * The page: links to the core and shows the window.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/all.css';
import { createLink, findHost } from './connect/link.ts';
import { follow } from './state/follow.ts';
import { createLibrary, LibraryProvider } from './state/library.tsx';
import { App } from './views/app.tsx';
import { Fallen } from './views/fallen.tsx';

const link = createLink(findHost, (ms) => new Promise((resolve) => setTimeout(resolve, ms)));
const library = createLibrary(link);
follow(library);

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <LibraryProvider library={library}>
        <Fallen>
          <App />
        </Fallen>
      </LibraryProvider>
    </StrictMode>,
  );
}
