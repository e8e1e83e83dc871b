import '#shared/components/tokens.css';
import { render } from 'preact';
import { languageFromTag } from '#shared/language/language.ts';
import { ThemeBuilder } from './ThemeBuilder.tsx';
import './theme-builder.css';

const place = document.getElementById('theme-builder');
if (place !== null) render(<ThemeBuilder firstLanguage={languageFromTag(navigator.language)} />, place);
