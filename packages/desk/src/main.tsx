import { createRoot } from 'react-dom/client';
import { Desk } from './desk.tsx';
import './ui/desk.css';

const place = document.getElementById('desk');
if (place !== null) createRoot(place).render(<Desk />);
