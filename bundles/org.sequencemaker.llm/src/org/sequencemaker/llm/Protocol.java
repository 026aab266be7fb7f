package org.sequencemaker.llm;

/** A language that servers of models speak. */
public enum Protocol {
    /** OpenAI's chat completions, which most servers speak: Ollama, LM Studio, llama.cpp, vLLM, OpenRouter. */
    CHAT_COMPLETIONS,
    /** OpenAI's responses: thinking is kept over the calls of a turn. */
    RESPONSES,
    /** Anthropic's messages. */
    MESSAGES
}
