<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddLine</name>
    <message>
        <source>Add a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a prompt: type it and press Enter, or paste a list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>How the overlay shows it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>“{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistGroup</name>
    <message>
        <source>Not in this kind of session: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source&apos;s own questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChordRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That key can&apos;t be used here. Letters from A to Z, digits and F keys can.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} as recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnMappingBox</name>
    <message>
        <source>Column {n} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two decks side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Competency</name>
    <message>
        <source>I am open about myself, invite an answer to what I bring, and accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I give back what I heard and let the client check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hear the client within their own world, and ask what I could ask of nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I honour what the client has moved and learned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I invite the client to say more of what they live through right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I leave room for silence, a pause, a thought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I let the client feel backed, understood and cared about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I notice what comes up now, in the client and in me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I notice when something more is there, and we look at it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I offer what I see, think or feel, free to be kept or left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I say what I see of feeling, energy and gesture, and ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stay open to the bias, setting and culture that each of us brings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I stay with the client and answer to who they are, how they are and what they want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I take words, voice and body together, and ask what they mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I watch how my thoughts and ways act on the client and the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices belong to the client, and I come ready to let them choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client decides how they will know it worked, today or over the whole work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client finds their own ways on, and what they are willing and able to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client looks at what helps, who helps and what may stand in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client makes what is new a part of how they see and act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client names what has to be looked at on the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client says, or says again, what they want from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client shapes goals, steps and a way to keep track that carry the learning on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client sums up what they learned, today or since last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We bring the session to its end together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We draw up the plan and the goals of the whole work together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We find out together whether we suit each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We keep to what the client came for until they choose otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We look after the time and the direction together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We part in a way that respects the client and what we did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We return to what we agreed whenever it needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I sense in myself may serve the client, so I offer it and let it go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>acknowledging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreement again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>context and culture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emotion and energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intuition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means and barriers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure of success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own ideas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own influence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan and goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reflecting back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saying more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staying on course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time and focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what emerges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole context</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct times and phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was recorded stays on record. Phases and marks count from the start, without pauses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal} Close again to leave it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>Months in short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>Days of the week in short</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckMenus</name>
    <message>
        <source>&amp;Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to another deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to another deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeckSide</name>
    <message>
        <source>Bring a deck back out of the bin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the deck, to the bin (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the deck (Ctrl+Shift+D)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prompts from a file (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the deck (F2 in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the deck into a file, or as cards to print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source> (copy {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (copy)</source>
        <extracomment>After a deck&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (yours, {when})</source>
        <extracomment>After a deck&apos;s title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Only here: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 finding</source>
        <extracomment>Of the deck check: something to look at</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 group of prompts that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 prompt is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deck of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program took the file of “{deck}” away. Yours is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Of phases: fits in any of them</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both have the same prompts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring “{deck}” up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to print, A4 (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to print, Letter (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is said about “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy {prompts} to “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck file (TOML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decks, tables and texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the deck “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete your copy of “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the deck as “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {prompts} into “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with the program. Your first change makes a copy of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for prompts that are alike…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move {prompts} to “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never show {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never show, or show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New deck “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt fits. Change the search or the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two prompts are alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>Of words looked for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to add: it reads well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers a choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste lines as prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorder {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responds to what comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the deck “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>Kind of card: a sentence to say to the client Kind of card: a silent note to the coach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say or cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {prompts} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star {prompts}</source>
        <extracomment>Verb</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star from {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take what another program did to “{deck}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deck yet. Make a new one, or import one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck is empty. Add a prompt, or paste a list of lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own copy of a deck that came with the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say no to the third project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your copy</source>
        <extracomment>Of a deck</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>Of a deck</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} groups of prompts that are alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} new prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} places in {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prompts are different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} things to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompts}, still looking through them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {prompts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{deck}” as it comes with the program has {news}. Your changes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{deck}” was changed here and in another program. Yours is kept as “{kept}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>≠ Different: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>○ Not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecksWindow</name>
    <message>
        <source>Decks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>folded away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts that are alike</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>did not come</source>
        <extracomment>A check-in that was planned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended at its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {time} after its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended {time} before its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extended by {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not ended</source>
        <extracomment>The session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off, and did not come again</source>
        <extracomment>A check-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown at {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waited from {time}, then gave way</source>
        <extracomment>A check-in that was never answered; another took its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrapped up at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} planned, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times} and {n} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment I partnered well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session for supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session for supervision ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client code, dates, outcome and parked topics are left out. Your own words are in it: please look them over for names before you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected afterwards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data, to be read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a supervision page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the session before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the end was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intention brought along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome in the client&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session of {date} with {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These sessions are not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was private: nothing was kept but its hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To practise next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I bring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who chose the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned {planned}; was {was}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded {was}; now {now}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{level} of 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: 1 session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path}: {n} sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} ({became})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} (private)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wants today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a few words will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to three words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client codes and types (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F or / from the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings and marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search client codes and types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With findings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items by sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>1 session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private session keeps nothing to review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All clients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the session of {date} ({session}) and its review? It is wiped and can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this session and its review? It is wiped and can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete {sessions} and their reviews? They are wiped and can&apos;t be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all that fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions yet. The first one will be here when it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits that. Take a filter away, or search for something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to draw yet: rehearsals and private sessions are left out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision page of all that fit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest {n} of {sessions}, without rehearsals and private ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing kept to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} of {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sessions}, without rehearsals and private ones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryMenus</name>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 line was left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave mine as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More competencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lines were left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompts} will be added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompts} will be kept twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompts} will be skipped, as the deck has the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{prompts} will be updated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTableModel</name>
    <message>
        <source>Glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, and lines that were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no prompt in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there &amp;already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IntentionChoice</name>
    <message>
        <source>It shows at your next start, and prompts about the competency come a little more often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No competency in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to practise next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The competency it belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Add a note: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Esc leaves the key as it is, Backspace takes it away. If nothing happens, the desktop keeps these keys for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All {n} keys work in every window now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another action has {keys} on this keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks go through the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of these is a command too, such as “partner-overlay next”: for a script, a pad of keys, or the desktop&apos;s own keyboard settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the next phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this begins a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this brings or hides the controls of the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this changes the background.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this changes to another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this declines a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this fills the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this invites others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this joins or leaves a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this leaves the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this lets people in from the lobby.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this mutes everybody but the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this opens the chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this opens the microphone while it is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this pauses a recording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this pauses the sharing of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this raises or lowers the hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this records the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this shares the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this shows who is in the call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this takes a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this turns the camera on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this turns the microphone on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {programs} this turns the sound of the others on and off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just be here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many programs use Ctrl and one key; they would not get it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: no key is held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On, and no action has a key yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presentation remotes and foot pedals: press their button when you are asked for the keys, such as a remote&apos;s Page Up and Page Down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session, or end it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop does not give this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They work in whichever window you are, and only they are listened to: nothing else that you type is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop asks you itself which keys to use, and has the last word. The keys below are wishes; what it chose stands in their place. Its own settings change it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop lets no program have keys that work in every window. Its own keyboard settings can: there, give a key to one of these commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one key works in every window now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Ctrl or Alt, no other window gets this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your wish was {key}; the desktop chose this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bound} of {n} keys work in every window now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} keys do not work: see Keys everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is for typing; add Ctrl, Alt or Meta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} is set already: {action}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is not taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” asks for this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has this key too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has this key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys &amp;work everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys work everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts back the keys that stood here at first; Undo brings yours again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes the last change on this page back (Ctrl+Z).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysWindow</name>
    <message>
        <source>Keys everywhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>in the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>Kinds of prompts: about the process, in the moment, or about the coach&apos;s mindset</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>As recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as soon as it has a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}: as recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}: competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}: put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}: take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}: time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark {n}: words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out; {recorded}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to three words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message>
        <source>Add a mark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>As the desktop</source>
        <extracomment>As the desktop&apos;s own colours are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Away for {time}; the time is right</source>
        <extracomment>The computer slept; the session&apos;s time still counts right</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what stood before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>How opaque the overlay&apos;s ground is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>Verb: nothing of the overlay can be seen until asked back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in or main screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Built-in screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A form of the overlay: the whole of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch clicks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: at the end of this phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: later, in 3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: not today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in: offered</source>
        <extracomment>A check-in is a planned, soft reminder. The coach has offered it to the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks then reach what lies below the overlay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competency numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decks...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>Verb: give the session more minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Digits: how the time is shown</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>The shape of the overlay: card, strip or hairline</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>End the pause</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hairline</source>
        <extracomment>A form of the overlay: a thin line at the edge of the screen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb: the overlay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends with the session, with Show, or with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just be here</source>
        <extracomment>The overlay shows a still dot, nothing else</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep off shared screens (can&apos;t be done here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys everywhere...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and prompts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Verb: keep this moment of the session for the review</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark with words...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this session</source>
        <extracomment>Do not show this prompt again in this session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others see the overlay when you share this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome in the client&apos;s words...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park a topic for next time...</source>
        <extracomment>Keep it for the next session with this client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>A part of the session: agreement, exploration or closing</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place, clicks, sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: only the hours are kept</source>
        <extracomment>Of this session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal, {n} times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review from {time}, {client}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review from {time}...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review opens at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews and history...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen with the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>A form of the overlay: a narrow band with the time and the phase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the screen reader (the call may hear it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program had stopped and came back {time} ago; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program had stopped and just came back; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is shared; others may see the overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time gone</source>
        <extracomment>Since the session began</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap up now</source>
        <extracomment>Go to the closing phase at once</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {n} more: partner-overlay doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, at time</source>
        <extracomment>The planned time is up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {time} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase}, {time} over</source>
        <extracomment>So long beyond the planned time</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>A moment of the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The moment in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NinetySection</name>
    <message>
        <source>How the end was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was the end decided?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presence in one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My presence, from 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment I partnered well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to practise next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who chose the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who chose the direction, most of the time?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one word for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Bring it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Understood</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <extracomment>Between thousands, as in 2,000</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: leave it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>At time: how to leave it?</source>
        <extracomment>The same in a few words, at most 32 characters</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back: what stood before</source>
        <extracomment>To the prompt before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank the overlay while the screen is shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Above a reminder to check in with the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clicks go through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Verb, a button: end the session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>The session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to {phase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did this</source>
        <extracomment>Of a silent cue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I offered this to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I said this</source>
        <extracomment>Of a sentence to the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a topic for next time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept off shared screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the overlay as it is; others may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One minute over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked last time: {topics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off for three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal, {n} times as fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen shared: see menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen on shared screens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session ended after {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We are at time. How would you like to leave this?</source>
        <extracomment>The coach says this to the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about time for closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about time for exploration</source>
        <extracomment>The planned moment to go on has come</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at time</source>
        <extracomment>The planned time is up</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Verb, a small button: blank the overlay</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing in {min}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>The session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ending well</source>
        <extracomment>The last part of the closing phase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploration in {min}</source>
        <extracomment>In so many minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>A small button: not now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning and action</source>
        <extracomment>The first part of the closing phase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave it</source>
        <extracomment>A small button: leave the overlay in sight</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>A small button: I have offered this to the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>park it</source>
        <extracomment>A small button: keep a topic for next time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>The prompt on the overlay stays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>The prompt on the overlay has been said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A small button: I have seen this</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>A small button</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{min} minutes over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Agreement</source>
        <extracomment>The three phases of a coaching session; see the coach&apos;s own terms</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Phase times</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Check-in offered at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in put aside at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-in waited from {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check-ins offered at {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing began at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cue done at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {time} after the planned end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended {time} before the planned end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration began at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused for {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside at {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your mark at {time}</source>
        <extracomment>A moment that the coach marked</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cue done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Of a check-in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside</source>
        <extracomment>Of a check-in: dismissed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>What a dot in the picture of the session means</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} from {begin} to {end}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} planned from {begin} to {end}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} past the planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptDetails</name>
    <message>
        <source>Also serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the deck check says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromptTableModel</name>
    <message>
        <source>Glance</source>
        <extracomment>The short form of a prompt</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Head of a narrow column with switches</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Whether a prompt is a sentence to say or a silent cue</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReflectionSection</name>
    <message>
        <source>About my coaching, not about the client. Any of it may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In glances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct times and phases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explicit partnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How I partnered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I answered to what the client brought, said and unsaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I asked about what was alive right now, and went where the answer led.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I decided</source>
        <extracomment>Answers to “How was the end decided?”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I invited the client to lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I offered choices, or asked for the client&apos;s answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implicit partnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In-the-moment partnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks corrected; what was recorded stands beside them in the corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answers to “Who chose the direction?”</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mostly me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not noticed</source>
        <extracomment>How clearly the coach noticed an item of the checklist</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parked for next time: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases corrected; recorded was: {turns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give a time from the start, as minutes or as minutes:seconds: 12 or 12:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Process partnering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed. Still saved as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session with “{client}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Both chose it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervision page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client chose where to begin, and where to go next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client led</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client said how they wanted me to take part today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session lasted until {time}. If it went on longer, please correct its end first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was a rehearsal. It stays out of log and trends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times corrected; recorded were {begin} to {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We agreed</source>
        <extracomment>The coach and the client</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We shaped it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I feel, in body and mind, and what did I do with it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did I offer, and how free was the client to refuse it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the client teach me about coaching?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did the clock make me do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do I want to bring to supervision, and what makes it matter?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the client wanted: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would the client say about who led?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did the client surprise me, and what did I do next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where did I choose when the client could have?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bias or culture, mine or theirs, was at play?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which silence did I keep, which did I break?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words stand in the summary?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You wanted to practise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a moment of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>client leads</source>
        <extracomment>The four ways of partnering, in one or two words</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>co-creating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exploration at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my part today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no exploration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{begin} to {end} · {planned} min planned, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some words are not saved; the reason stands under them. Close again to leave them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Not all is saved yet. Close again to leave it; it is tried as long as we run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Competency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said or offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidTable</name>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>A client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cue is silent; this one holds a question ready to be read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A deck&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark has room for {most} words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark lies within the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mindset is the coach&apos;s own and stays silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A moment lies within the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parked topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the record {file} can&apos;t be read ({why}); please put a backup in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt has one competency and at most {most} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt needs an id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A prompt needs at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can be extended by a minute or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session can&apos;t have started in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is running already. End it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts a minute or more, pauses left out. Please look at its start and end again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts between one minute and twelve hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts twelve hours at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session lasts twelve hours at most. Please look at its start and end again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one of at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement is the first phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is reading the record {file}, so what was wiped may still be found there; please close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the record {file}; please close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another prompt has the same glance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another prompt says the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask what the client sees or wants, without an answer inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin with “what”, “how” or “where”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By those times the session would be over already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a prompt first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing is the last phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are left out: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End it with “{mark}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exploration comes after the start, and closing after exploration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asks {n} questions at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can be answered with yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on after its question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than one text; a prompt is a say or a cue, never both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no glance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds a hidden sign that can&apos;t be kept. Type it anew, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names {n} competencies more, and {most} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its id is that of row {n} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its question does not open with “{mark}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one of them, or reword it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one question and let it stand at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a cue, or call its kind process or moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a say, or shorten it to what to notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what can be seen or heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name what you saw or heard, and ask about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No check-in is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column seems to hold what is said; please pick one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt is on the overlay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt of this session&apos;s decks fits this phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prompt stood before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can fill “{slot}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the two decks is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with “what” or “how”, or offer two real options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence goes from 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presence has room for one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts change every 1 to 30 minutes, or only on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put “{mark}” where the question begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do or notice now, kindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you saw or heard, and ask what it is for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “they” or “you”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten it to at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist has no item {item}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deck {deck} has no file of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk refuses the record {file} ({why}); please look whether the disk is full or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names {n} decks; all of it goes into {deck}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for {file} is not there; please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} can&apos;t be opened; please look whether its folder is there and yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} can&apos;t be written; please allow this account to write in its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} has no such session any more; {otherwise}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} is damaged; it is set aside when no session runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} is damaged; it will be set aside, and its newest backup used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} was damaged; it is kept as {aside}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} was missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record {file} was written by a newer Partner Overlay; please use that one, or choose another --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sentence at time is not on the overlay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is closing already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is in agreement already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is in closing already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is in exploration already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is paused already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a deck {deck} already. Give this one another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a prompt with the id {id} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no competency {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deck {deck} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deck {deck}. The decks are: {decks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no line of words in the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for the record {file}; please free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}; please free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}; please free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session to review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session type {name}. The types are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no session {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing new for this deck.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo: that is possible for ten seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is room for {most} characters; this has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck comes with the program and stays. You can switch its prompts off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This deck is not in the bin any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a word from everyday talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use plain words for the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {min} or {outcome}, or plain words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cell is too long; a quotation mark may be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a control character ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hidden sign that turns the direction of writing ({code})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list in [ ] is meant, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a prompt is a say or a cue, never both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark opens here and does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} characters, and {most} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} prompts, and {most} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has {n} rows, and {most} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names {n} competencies more, and {most} is the most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was deleted, and its review with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it would be larger than {most} MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its link leads in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>please start a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prompts stand under [[prompt]], this is {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text in quotation marks is meant, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list is meant to hold text, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the prompt has no text: give it a say or a cue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no field of that name here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this account has no permission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is JSON; TOML, CSV and plain text can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a PDF; please save it as CSV or plain text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a database; please export it as CSV or plain text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a spreadsheet, document or packed file; please save it as CSV or plain text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is an old spreadsheet or document; please save it as CSV or plain text first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither UTF-8 nor Windows-1252 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not sound UTF-16 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program reads format {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is meant, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deck} would hold {found} prompts, and {most} is the most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be used ({why}); please look at the disk, or choose another --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as something else stands in the way; please move that, or choose another --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be used for lack of permission; please allow it, or choose another --home.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written ({why}); please choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be written, for this account may not write there; please choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. What was there before is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be understood ({why}); it is kept as {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder; please give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: its deck has the id {id}, as {other} has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{id} is the id of an earlier prompt too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meant} is meant, not {found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} prompts name no competency; theirs are guesses from their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}, field “{field}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{row}, column {column}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The overlay stands where it stands at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Until then the defaults hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{was}, and a new one begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{was}, and the backup of {day} takes its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} can&apos;t hold control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has room for {most} characters; this has {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} has {length}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} needs at least one word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} is no competency that this program knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} words and {n} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is no competency that this program knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is none of {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} is none of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Why” can sound like a call to account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is a saying: not everybody knows it, and it hardly translates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is a verdict, even a kind one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is the profession&apos;s language, not the client&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” judges the coach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” leads the client.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” leaves some people out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” says what the client feels before they do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” speaks about the client&apos;s person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{mark}” is not how a question ends in this language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPicture</name>
    <message>
        <source>Go to a dot to read what it was: with the pointer, or by ← and →.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SightSwitch</name>
    <message>
        <source>All that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Parked last time: {topics}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Client code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decks...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials or a code, never a full name. It may stay empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompts about it come a little more often in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session &amp;type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>min</source>
        <extracomment>Minutes, beside a large number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min gone</source>
        <extracomment>Minutes since the session began</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Counting: {n} of {sessions} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phases, 0 to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noticed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned turn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said or offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said or offered once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said or offered {n} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said {n} times in {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{phase} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{planned} planned, {used} used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: did not come</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypingField</name>
    <message>
        <source>words left: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>back</source>
        <extracomment>Going back to the prompt before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in dismissed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check-in offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>“Undo: end”: the end of the session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how prompts change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keeping the prompt</source>
        <extracomment>The prompt was pinned</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>A moment marked by the coach</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parked topic</source>
        <extracomment>A topic kept for the next session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>Each of these stands after “Undo: ”, as a noun: going to another phase</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>The prompt was marked as said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>The sentence at time was seen and put away</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>“Undo: start”: the start of the session</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenChoice</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Room for {n} more characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} characters too many: it is not kept like this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>The session as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>What the shapes stand for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
