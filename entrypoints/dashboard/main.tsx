import '../../components/base.css';
import './words.ts';
import { createRoot } from 'react-dom/client';
import { Boundary } from '../../components/app/Boundary.tsx';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Boundary>
      <App />
    </Boundary>,
  );
}
