import { splitStory } from '#shared/practice/story-blocks.ts';

/** Props of a long text. */
export type StoryTextProps = {
  /** The text, with its paragraphs and lists as lines. */
  story: string;
};

/** A long text with its paragraphs and lists. */
export function StoryText({ story }: StoryTextProps) {
  return (
    <div class="story">
      {splitStory(story).map((block, index) => {
        if (block.kind === 'paragraph') return <p key={index}>{block.text}</p>;
        const items = block.items.map((item, place) => <li key={place}>{item}</li>);
        return block.kind === 'bullets' ? (
          <ul key={index}>{items}</ul>
        ) : (
          <ol key={index} start={block.start}>
            {items}
          </ol>
        );
      })}
    </div>
  );
}
